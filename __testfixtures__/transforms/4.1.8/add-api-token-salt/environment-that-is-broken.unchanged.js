module.exports = ({ env }) => ({
  apiToken: { salt: 'x' 
