/** Our mark, a leaf letting go, as one filled path. Also the glyph of the button in the page, so: no imports here. */
export const markViewBox = '0 0 20 20';
export const markPath =
  'M17.6 2.4C8.9 2.2 3.2 5.4 3.2 11.3c0 1 .2 1.9.5 2.7C6.3 9.6 10.6 6.2 15 4.3C11.3 7.1 7.5 10.8 5.4 15.9c.9.6 2 .9 3.3.9C14.6 16.8 17.8 11.1 17.6 2.4ZM4.6 14.3C3.7 15.5 2.9 16.7 2.3 18a.8.8 0 0 0 1.4.7C4.2 17.6 4.8 16.5 5.5 15.5Z';
