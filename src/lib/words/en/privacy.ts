export const privacy = {
	title: 'Privacy',
	description: 'What this app keeps, where, and what it never sends.',
	short: 'No account. No cookies. What you answer is never sent anywhere.',
	sections: [
		{
			title: 'What is kept',
			text: [
				'Your answers, scores, cards and settings, and your notes and your own copy of the essay if you add them. They are stored in this browser, on this device. Whoever uses the same browser can see them.',
				'Nobody else gets them: not the makers of this app, not your school, not an advertiser. There is nothing in the app that counts or follows visitors.'
			]
		},
		{
			title: 'How long',
			text: [
				'Until you erase them, or the browser does. Safari may delete them after seven days of use without a visit here. A private window forgets them when you close it.'
			]
		},
		{
			title: 'What the web host sees',
			text: [
				'Your browser fetches the app’s files, questions among them, from the host of this site. As any host does, it sees your network address and which files you fetch. It never sees your answers.'
			]
		},
		{
			title: 'What leaves the app',
			text: [
				'Links to the essay and to sources lead to other sites, which have rules of their own. Nothing is fetched from there before you tap.'
			]
		},
		{
			title: 'For teachers',
			text: [
				'Files you download or print are yours to keep, and yours to look after. If you write names on them, your school’s rules for student records apply.'
			]
		}
	],
	erase: 'How to erase',
	eraseText: 'Under Scores, “Erase everything” removes all of it from this browser at once.',
	toScores: 'Go to Scores',
	check: 'See for yourself',
	checkText:
		'The app counts its requests to other sites. It also stands at the foot of the other pages; a tap on it leads here.'
};
