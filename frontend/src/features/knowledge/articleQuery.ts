/** What somebody looks for among the articles, as the address says it. */
export type ArticleQuery = { words: string; category: string | null; language: string | null; cursor: string | null };

type Asked = Readonly<Record<string, string | string[] | undefined>>;

const textIn = (asked: Asked, name: string, most: number): string => {
  const value = asked[name];
  return (typeof value === 'string' ? value : '').trim().slice(0, most);
};

export const readArticleQuery = (asked: Asked): ArticleQuery => ({
  words: textIn(asked, 'q', 200),
  category: textIn(asked, 'category', 60) || null,
  language: /^[a-z]{2,3}$/.test(textIn(asked, 'language', 3)) ? textIn(asked, 'language', 3) : null,
  cursor: textIn(asked, 'cursor', 80) || null,
});

/** As addresses and the CMS write it. */
export const addressOf = ({ words, category, language, cursor }: ArticleQuery): string =>
  new URLSearchParams({ ...(words && { q: words }), ...(category && { category }), ...(language && { language }), ...(cursor && { cursor }) }).toString();
