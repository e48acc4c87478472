export default <any>{
  url: '/restaurants',
};
