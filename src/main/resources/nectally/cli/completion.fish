# fish completion for nec-tally: nec-tally completion fish | source
function __nec_tally_words
    set -l line (commandline -opc)
    set -l count (count $line)
    set -l answer (command $line[1] completion words (math $count - 1) $line[2..-1] (commandline -ct) 2>/dev/null)
    if test "$answer" = ":files"
        set -l option (string match -r -- '^--[^=]+=' (commandline -ct))
        __fish_complete_path (string replace -r -- '^--[^=]+=' '' (commandline -ct)) | string replace -r '^' -- "$option"
    else
        printf '%s\n' $answer
    end
end
complete -c nec-tally -f -a '(__nec_tally_words)'
