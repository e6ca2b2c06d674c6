using System.CommandLine;
using System.Globalization;
using System.Text;
using ArchiveScreening;
using WeChatPolicy.Rules.WeCom;

namespace WeChatPolicy.Rules.Tool;

/// <summary>The command <c>directory</c>: a <c>directory.json</c> out of what the contact API of WeCom answered.</summary>
internal static class DirectoryCommand
{
    private const string DayFormat = "yyyy-MM-dd";

    private const string Description = """
        Puts a directory.json together from saved answers of WeCom's contact API (departments, users, external contacts, customer groups), on stdout. What the answers leave open is noted on stderr; telephone numbers are not read.

        Read are department/list, department/get, department/simplelist, user/list, user/get, user/simplelist, user/list_id, externalcontact/get, externalcontact/batch/get_by_user and externalcontact/groupchat/get; a file may hold several answers one behind the other.
        """;

    public static Command Create(ScreeningHost host)
    {
        var files = new Argument<string[]>("file") { Description = "The answers, in any order.", Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };
        files.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("A file needs a name");
        });
        var company = new Option<string>("--company") { Description = "The name of the company, which no answer tells.", HelpName = "NAME" };
        var asOf = new Option<string>("--as-of") { Description = "The day on which the answers were fetched, such as 2026-04-30.", HelpName = "DAY" };
        asOf.Validators.Add(result =>
        {
            if (result.Tokens is [var day] && Day(day.Value) is null) result.AddError("--as-of is a day such as 2026-04-30");
        });
        var command = new Command("directory", Description) { files, company, asOf };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(files), new ContactDirectory { Company = parsed.GetValue(company), AsOf = Day(parsed.GetValue(asOf)) }, host));
        return command;
    }

    private static int Write(IReadOnlyList<string> files, ContactDirectory contacts, ScreeningHost host)
    {
        var missing = files.Select(file => Read(file, contacts, host)).OfType<string>().ToArray();
        IReadOnlyList<string> faults;
        try
        {
            var directory = contacts.ToDirectory(out var notes);
            Tell(host, notes.Select(note => $"note: {note}"));
            faults = [];
            if (missing.Length == 0) Print(directory, host.Out);
        }
        catch (DirectoryFormatException error)
        {
            faults = error.Faults;
        }

        Tell(host, [.. missing, .. faults]);
        return missing.Length + faults.Count == 0 ? ExitCode.Done : ExitCode.Unusable;
    }

    /// <returns>Why the file cannot be read; <see langword="null"/> where it was.</returns>
    private static string? Read(string file, ContactDirectory contacts, ScreeningHost host)
    {
        try
        {
            using var answers = InputFile.Open("answer", Path.GetFullPath(file, host.CurrentDirectory));
            contacts.Read(answers, file);
            return null;
        }
        catch (Exception error) when (error is ScreeningException or IOException)
        {
            return $"{file}: {error.Message}";
        }
    }

    private static void Print(WeComDirectory directory, TextWriter output)
    {
        using var json = new MemoryStream();
        directory.Save(json);
        output.WriteLine(Encoding.UTF8.GetString(json.ToArray()));
        output.Flush();
    }

    private static void Tell(ScreeningHost host, IEnumerable<string> lines)
    {
        foreach (var line in lines) host.Error.WriteLine(OneLine.Of(line));
        host.Error.Flush();
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
