export default { en, fr

