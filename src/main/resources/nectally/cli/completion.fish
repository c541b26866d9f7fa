# fish completion for nec-tally: nec-tally completion fish | source
function __nec_tally_words
    set -l line (commandline -opc)
    set -l count (count $line)
    set -l answer (command $line[1] completion words (math $count - 1) $line[2..-1] (commandline -ct) 2>/dev/null)
    if test "$answer" = ":files"
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $answer
    end
end
complete -c nec-tally -f -a '(__nec_tally_words)'
