namespace WeChatPolicy.Rules.WeCom;

/// <summary>Puts a directory together from what the contact API of WeCom (通讯录管理, 客户联系) answers, as it was saved.</summary>
/// <remarks>
/// <para>Read are the answers of <c>department/list</c>, <c>department/simplelist</c>, <c>department/get</c>, <c>user/list</c>, <c>user/simplelist</c>, <c>user/list_id</c>,
/// <c>user/get</c>, <c>externalcontact/get</c>, <c>externalcontact/batch/get_by_user</c> and <c>externalcontact/groupchat/get</c>, in any order and number of pages. What they mean for
/// <c>directory.json</c>, and what they leave open, FORMATS.md says. Nothing is guessed: the API tells neither when somebody joined nor when
/// they left. Telephone numbers are not read.</para>
/// <para>Not for several threads at once.</para>
/// </remarks>
public sealed class ContactDirectory
{
    private readonly List<string> _faults = [];
    private readonly ContactBook _book;

    /// <summary>One without anybody.</summary>
    public ContactDirectory() => _book = new ContactBook(_faults);

    /// <summary>The name of the company, which no answer tells.</summary>
    public string? Company { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>The day on which the answers were fetched.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Reads a file of answers: one JSON object, or several one behind the other.</summary>
    /// <param name="answers">The answers in UTF-8. The stream is left open.</param>
    /// <param name="source">What the file is called, for faults and notes.</param>
    public void Read(Stream answers, string source)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentException.ThrowIfNullOrEmpty(source);
        ContactAnswers.Read(answers, source, _faults, _book.Take);
    }

    /// <summary>The directory of all that was read.</summary>
    /// <param name="notes">What was left out or is worth a look, each with its place; no name, number or id stands in them.</param>
    /// <exception cref="DirectoryFormatException">An answer is an error, cannot be read, or contradicts another one; every fault is listed with file and path.</exception>
    public WeComDirectory ToDirectory(out IReadOnlyList<string> notes)
    {
        var faults = new List<string>(_faults);
        var composition = new ContactComposition(_book, faults);
        var content = composition.Compose(Company, AsOf);
        notes = composition.Notes;
        return faults.Count == 0 ? new WeComDirectory(content) : throw new DirectoryFormatException(faults);
    }
}
