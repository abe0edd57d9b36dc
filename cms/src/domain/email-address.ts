// Signs that part addresses from each other, or from a name, stand in none: a mail goes to one address.
const ADDRESS = /^[^\s@,;:<>()"\\]+@[^\s@,;:<>()"\\]+\.[^\s@,;:<>()"\\]+$/;

/** Whether a text is one e-mail address as people have them; at most 254 signs, as mail servers take them. */
export const isEmailAddress = (text: string): boolean => ADDRESS.test(text) && text.length <= 254;
