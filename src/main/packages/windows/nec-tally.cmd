@echo off
rem Starts nec-tally with the Java that JAVA_HOME names, or else the first on the PATH.
rem NEC_TALLY_JAVA_OPTS are further options for Java.
setlocal
set "nec_tally_java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "nec_tally_java=%JAVA_HOME%\bin\java.exe"
"%nec_tally_java%" -Xshare:auto -XX:-UsePerfData -XX:TieredStopAtLevel=1 %NEC_TALLY_JAVA_OPTS% -cp "%~dp0..\lib\nec-tally.jar" nectally.cli.Main %*
if %errorlevel% equ 9009 echo nec-tally: Java 17 or later is missing: install it, or set JAVA_HOME to where it is. 1>&2
exit /b %errorlevel%
