module.exports = [
