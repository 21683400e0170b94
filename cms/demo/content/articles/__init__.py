"""The articles by theme; `cms.demo.articles` publishes them."""
