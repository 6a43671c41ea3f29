/** The one place from which the browser's extension API comes. */
import browser from 'webextension-polyfill';

export { browser };
