export const privacy = {
	title: 'Privacy',
	description: 'What this app keeps, where, and what it never sends.',
	short: 'No account. No cookies. What you answer is never sent anywhere.',
	sections: [
		{
			title: 'What is kept',
			text: [
				'Your answers, scores, cards and settings, and your notes and your own copy of the essay if you add them. They are stored in this browser, on this device. Whoever uses the same browser can see them.',
				'If you take a teacher’s set, your answers to it and the nickname or number you type for it are kept here too, so that you can go on and see the answers later. They reach your teacher only when you show, send or paste the code.',
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
				'Sets you make, classes you give them to, and the hand-ins you collect, with the students’ nicknames and answers, what they wrote where you opened their files, and class lists that you paste, are kept in this browser only. Erase a set under Collect when you no longer need it.',
				'Files you download or print are yours to keep, and yours to look after. If you write names on them, your school’s rules for student records apply.'
			]
		}
	],
	erase: 'How to erase',
	eraseText:
		'Under Scores, “Erase everything” removes all of it from this browser at once, sets and classes too.',
	toScores: 'Go to Scores',
	check: 'See for yourself',
	checkText:
		'The app counts its requests to other sites. It also stands at the foot of the other pages; a tap on it leads here.'
};
