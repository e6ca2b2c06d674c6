using System.CommandLine;
using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>The options of the program, and how an argument list is read.</summary>
internal static class ScreeningCommandLine
{
    private static readonly Option<string[]> s_archive = new("--archive") { Description = "A chat archive, one JSON message a line; '-' is standard input. Repeatable. Without it the bundled archive is screened.", HelpName = "FILE|-", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> s_directory = new("--directory") { Description = "Who is who: employees, accounts, rooms, external contacts (directory.json).", HelpName = "FILE" };
    private static readonly Option<string> s_annotations = new("--annotations") { Description = "What an archive cannot say, by msgid: approvals, consents, classification (annotations.jsonl).", HelpName = "FILE" };
    private static readonly Option<string> s_chatData = new("--chatdata") { Description = "The vendor's encrypted answer instead of an archive: a folder with chatdata.jsonl, as the stand-in of the vendor's library reads it.", HelpName = "DIR" };
    private static readonly Option<string> s_keys = new("--keys") { Description = "The private keys for --chatdata: a folder with N.pem for each version N of the public key.", HelpName = "DIR" };
    private static readonly Option<string> s_checkpoint = new("--checkpoint") { Description = "How far --chatdata was screened: read where it is there, written as the run goes on. The next run begins behind it.", HelpName = "FILE" };
    private static readonly Option<string> s_media = new("--media") { Description = "The folder with the files that messages carry: they are opened, inspected and judged by what they hold. What is not there is named; with --chatdata it is fetched first.", HelpName = "DIR" };
    private static readonly Option<string> s_dismissed = new("--dismissed") { Description = "Ids of findings that were looked at and dismissed, one a line or JSONL with \"id\". They are left out and counted.", HelpName = "FILE" };
    private static readonly Option<string> s_out = new("--out") { Description = "The folder for findings.jsonl, rejects.jsonl and report.html.", HelpName = "DIR", DefaultValueFactory = _ => ScreeningArguments.DefaultOut };
    private static readonly Option<string> s_options = new("--options") { Description = "The section 'WeChatPolicy' of the policy's options, as JSON.", HelpName = "FILE" };
    private static readonly Option<bool> s_all = new("--all") { Description = "Write every judged message to findings.jsonl, not only those with findings." };
    private static readonly Option<string> s_lang = OneOf(new("--lang") { Description = "The language of messages and summary, and the one that the report opens in.", DefaultValueFactory = _ => "zh" }, "zh", "en");
    private static readonly Option<bool> s_quiet = new("--quiet") { Description = "Print neither progress nor summary." };
    private static readonly Option<bool> s_rawRejects = new("--raw-rejects") { Description = "Write rejected lines out in full. They may hold message text." };

    private static readonly Option<string> s_failOn = OneOf(new("--fail-on") { Description = "End with 3 where a finding asks for this or more: notify, review or block. Without it findings do not change the exit code.", HelpName = "notify|review|block" }, "notify", "review", "block");

    /// <summary>What the program does, in one line.</summary>
    public const string Description = "Screens a WeCom chat archive (会话内容存档) against the company's WeChat policy.";

    private static readonly RootCommand s_command = Declare(new RootCommand($"{Description} Exit codes: 0 done, 1 some messages could not be read, 2 wrong usage or unreadable input, 3 a finding that --fail-on asks for, 130 interrupted."));

    /// <summary>Gives a command the options of the program.</summary>
    public static TCommand Declare<TCommand>(TCommand command)
        where TCommand : Command
    {
        foreach (Option option in new Option[] { s_archive, s_chatData, s_keys, s_checkpoint, s_directory, s_annotations, s_media, s_dismissed, s_out, s_options, s_all, s_lang, s_quiet, s_rawRejects, s_failOn }) command.Options.Add(option);
        return command;
    }

    public static ParsedCommandLine Parse(IReadOnlyList<string> args)
    {
        // A file name may begin with '@': no response files.
        var result = s_command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is System.CommandLine.Help.HelpAction or not (null or System.CommandLine.Invocation.ParseErrorAction))
        {
            return new ParsedCommandLine(null, [], writer => result.Invoke(new InvocationConfiguration { Output = writer, Error = writer }));
        }

        var faults = result.Errors.Select(error => error.Message).ToList();
        return faults.Count > 0 ? new ParsedCommandLine(null, faults) : Read(result);
    }

    /// <summary>Reads what was parsed without a fault.</summary>
    public static ParsedCommandLine Read(ParseResult result)
    {
        var arguments = new ScreeningArguments
        {
            Archives = result.GetValue(s_archive) ?? [],
            Directory = result.GetValue(s_directory),
            Annotations = result.GetValue(s_annotations),
            ChatData = result.GetValue(s_chatData),
            Keys = result.GetValue(s_keys),
            Checkpoint = result.GetValue(s_checkpoint),
            Media = result.GetValue(s_media),
            Dismissed = result.GetValue(s_dismissed),
            Options = result.GetValue(s_options),
            Out = result.GetValue(s_out) ?? ScreeningArguments.DefaultOut,
            All = result.GetValue(s_all),
            Language = result.GetValue(s_lang) ?? "zh",
            Quiet = result.GetValue(s_quiet),
            RawRejects = result.GetValue(s_rawRejects),
            FailOn = result.GetValue(s_failOn) is { } least ? Enum.Parse<Enforcement>(least, ignoreCase: true) : null,
        };
        return new ParsedCommandLine(arguments, [.. Faults(arguments)]);
    }

    private static IEnumerable<string> Faults(ScreeningArguments arguments)
    {
        if (arguments.Archives.Count(archive => archive == ScreeningArguments.StandardInput) > 1) yield return "Standard input ('-') can be read only once";
        foreach (var (option, value) in new[] { ("--chatdata", arguments.ChatData), ("--keys", arguments.Keys), ("--checkpoint", arguments.Checkpoint), ("--directory", arguments.Directory), ("--annotations", arguments.Annotations), ("--media", arguments.Media), ("--dismissed", arguments.Dismissed), ("--options", arguments.Options), ("--out", arguments.Out) })
        {
            if (value is not null && string.IsNullOrWhiteSpace(value)) yield return $"{option} needs a name";
        }

        if (arguments.ChatData is not null && arguments.Archives.Count > 0) yield return "--chatdata and --archive exclude each other: an archive is decrypted already";
        if (arguments.ChatData is not null && arguments.Keys is null) yield return "--chatdata needs --keys: without private keys nothing can be decrypted";
        if (arguments.ChatData is null && (arguments.Keys ?? arguments.Checkpoint) is not null) yield return "--keys and --checkpoint are for --chatdata";
        if (arguments.Archives.Any(string.IsNullOrWhiteSpace)) yield return "--archive needs a name";
    }

    private static Option<string> OneOf(Option<string> option, params string[] values)
    {
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}

/// <summary>An argument list as it was read: arguments, or faults, or a request for help.</summary>
internal sealed record ParsedCommandLine(ScreeningArguments? Arguments, IReadOnlyList<string> Faults, Func<TextWriter, int>? Help = null)
{
    public int PrintHelp(TextWriter writer) => Help?.Invoke(writer) ?? ExitCode.Done;
}
