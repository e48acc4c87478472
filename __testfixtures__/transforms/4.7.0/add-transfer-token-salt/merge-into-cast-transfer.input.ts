export default ({ env }) => ({
  transfer: {
    remote: { enabled: false },
  } as TransferConfig,
});
