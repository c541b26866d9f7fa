SELECT contest, candidate, slate,
       CASE WHEN COUNT(*) = COUNT(votes) THEN SUM(votes) END AS votes
FROM votes
GROUP BY contest, candidate, slate
ORDER BY contest, candidate
