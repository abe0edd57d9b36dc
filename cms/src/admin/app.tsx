/** The languages of the admin panel beside English: Strapi's Norwegian is `no`. */
export default {
  config: {
    locales: ['no', 'nl'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap: () => undefined,
};
