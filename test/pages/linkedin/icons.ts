/** Line drawings of our own, on a 24×24 grid. */
export const icons = {
  bell: 'M6 17h12l-2-3V10a4 4 0 0 0-8 0v4zM10 20h4',
  chat: 'M4 5h16v11H9l-5 4z',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  emoji: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9 10v.5M15 10v.5M8.5 14a4 4 0 0 0 7 0',
  file: 'M8 12.5l6-6a3 3 0 0 1 4.3 4.3l-8 8a5 5 0 0 1-7-7l7.5-7.5',
  gif: 'M4 6h16v12H4zM10 10H7v4h3v-2M13 10v4M16 14v-4h2.5M16 12h2',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9v.5',
  jobs: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  more: 'M6 12v.5M12 12v.5M18 12v.5',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  people: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19a6 6 0 0 1 12 0zM17 8a2.5 2.5 0 1 0 0 5M17 16a5 5 0 0 1 4 3',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5L20 20',
  up: 'M6 15l6-6 6 6',
};
