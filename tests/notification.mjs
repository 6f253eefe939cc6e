/**
 * Runs in the service worker: shows a notification and taps it. Says which tab was brought forward, and how many notifications
 * are left. A browser lets nobody but the person bring a tab forward, so that last step is only noted.
 * @param {string} tag
 * @returns {Promise<{ focused: string, left: number }>}
 */
export async function tapNotification(tag) {
	const focused = new Promise((done) => {
		self.WindowClient.prototype.focus = function () {
			done(this.url);
			return Promise.resolve(this);
		};
	});
	await self.registration.showNotification(tag, { tag });
	const [notification] = await self.registration.getNotifications({ tag });
	self.dispatchEvent(new self.NotificationEvent('notificationclick', { notification }));
	return { focused: await focused, left: (await self.registration.getNotifications({ tag })).length };
}
