export default {
  register: () => undefined,
};
