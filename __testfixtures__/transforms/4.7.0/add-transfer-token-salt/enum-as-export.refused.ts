enum Section {
  Articles = 'articles',
}

export default Section;
