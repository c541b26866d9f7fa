@echo off
rem Starts nec-tally with the Java that JAVA_HOME names, with quotes around it or without, or else
rem the first on the PATH. NEC_TALLY_JAVA_OPTS are further options for Java.
setlocal DisableDelayedExpansion
set "nec_tally_java="
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "nec_tally_java=%JAVA_HOME%\bin\java.exe"
if not defined nec_tally_java for %%I in (java.exe) do set "nec_tally_java=%%~$PATH:I"
if not defined nec_tally_java (
  echo nec-tally: Java 17 or later is missing: install it, or set JAVA_HOME to where it is. 1>&2
  exit /b 1
)
for %%I in ("%nec_tally_java%") do set "nec_tally_java=%%~fI"
for %%I in ("%~dp0..\lib\nec-tally.jar") do set "nec_tally_jar=%%~fI"
for %%I in ("%~dp0..\lib\archive\nec-tally") do set "nec_tally_archive=%%~fI"

rem "nec-tally prepare" makes an archive of loaded classes, with which the start is fast in this
rem place and with this Java; with another it would make the start slower.
set "nec_tally_made_of="
set "nec_tally_made_by="
if exist "%nec_tally_archive%.jsa" if exist "%nec_tally_archive%.txt" (
  for /f "usebackq delims=" %%L in ("%nec_tally_archive%.txt") do (
    if not defined nec_tally_made_of (set "nec_tally_made_of=%%L") else set "nec_tally_made_by=%%L"
  )
)
set "nec_tally_classes=-XX:-UsePerfData"
if /i "%nec_tally_made_of%"=="%nec_tally_jar%" if /i "%nec_tally_made_by%"=="%nec_tally_java%" set nec_tally_classes=-XX:SharedArchiveFile="%nec_tally_archive%.jsa"

"%nec_tally_java%" -XX:+IgnoreUnrecognizedVMOptions -Xshare:auto -Xlog:disable -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+UseG1GC %nec_tally_classes% %NEC_TALLY_JAVA_OPTS% -cp "%nec_tally_jar%" nectally.cli.Main %*
exit /b %errorlevel%
