console.debug('backgrounder content', import.meta.env.MODE);
