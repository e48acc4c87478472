export default interface Admin {
  url: string;
}
