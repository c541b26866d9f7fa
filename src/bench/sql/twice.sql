SELECT contest, area, candidate, COUNT(*) AS times
FROM votes
GROUP BY contest, area, candidate
HAVING COUNT(*) > 1
ORDER BY contest, area, candidate
