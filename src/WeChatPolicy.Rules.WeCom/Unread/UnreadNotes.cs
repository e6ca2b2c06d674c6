using System.Collections.Frozen;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Takes note of what of the line at hand is not read, and where reading stands; used again for line after line.</summary>
/// <remarks>A line that is read whole makes it allocate nothing.</remarks>
internal sealed class UnreadNotes(IReadOnlyCollection<string> passedOver)
{
    private const int LongestPath = 200;
    private const int LongestName = 40;
    private const int MostPathsOfALine = 64;
    private const int NotesKept = 1024;

    private readonly FrozenSet<string> _passedOver = passedOver.ToFrozenSet(StringComparer.Ordinal);
    private readonly MemberPaths _paths = new();
    private readonly byte[] _path = new byte[LongestPath];
    private List<UnreadMember> _notes = [];
    private int _length;

    /// <summary>How many notes there are; what comes after can be forgotten again.</summary>
    public int Mark => _notes.Count;

    /// <summary>Where the path ends now, for <see cref="Leave"/>.</summary>
    public int Here => _length;

    public void Clear()
    {
        // One huge line must not keep its memory for ever.
        if (_notes.Capacity > NotesKept) _notes = [];
        _notes.Clear();
        _length = 0;
    }

    /// <summary>Goes into a member.</summary>
    /// <returns>Where the path ended before, for <see cref="Leave"/>.</returns>
    public int Enter(ReadOnlySpan<byte> name)
    {
        var before = _length;
        Append(name, _length > 0 ? "."u8 : default);
        return before;
    }

    /// <summary>Goes into the elements of a list.</summary>
    public int EnterList(ReadOnlySpan<byte> name)
    {
        var before = _length;
        if (!name.IsEmpty) Enter(name);
        if (_length + 2 > LongestPath) return before;
        "[]"u8.CopyTo(_path.AsSpan(_length));
        _length += 2;
        return before;
    }

    public void Leave(int before) => _length = before;

    /// <summary>Notes a member that is not read, if there is a text in it.</summary>
    /// <param name="name">Its name; empty for an element of the list that was entered.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="reason">Why it is not read.</param>
    /// <param name="isText">Whether a text is wanted under that name.</param>
    public void Note(ReadOnlySpan<byte> name, JsonSlice value, UnreadReason reason, bool isText = false)
    {
        if (UnreadTexts.Count(name, value, isText) is > 0 and var texts) Note(name, reason, texts);
    }

    public void Note(ReadOnlySpan<byte> name, UnreadReason reason, int texts)
    {
        var before = name.IsEmpty ? _length : Enter(name);
        var path = _paths.Text(_path.AsSpan(0, _length));
        if (!_passedOver.Contains(path)) _notes.Add(new UnreadMember(path, reason, texts));
        Leave(before);
    }

    public void ForgetSince(int mark) => _notes.RemoveRange(mark, _notes.Count - mark);

    /// <summary>What was noted, each path and reason once; <see langword="null"/> where the line was read whole.</summary>
    public IReadOnlyList<UnreadMember>? ToList()
    {
        if (_notes.Count == 0) return null;
        var members = new List<UnreadMember>();
        foreach (var note in _notes)
        {
            var known = members.FindIndex(member => member.Reason == note.Reason && member.Path == note.Path);
            if (known < 0 && members.Count >= MostPathsOfALine)
            {
                known = members.FindIndex(member => member.Reason == note.Reason && member.Path == MemberPaths.Others);
                if (known < 0) members.Add(note with { Path = MemberPaths.Others });
            }
            else if (known < 0)
            {
                members.Add(note);
            }

            if (known >= 0) members[known] = members[known] with { Texts = members[known].Texts + note.Texts };
        }

        return members;
    }

    private void Append(ReadOnlySpan<byte> name, ReadOnlySpan<byte> before)
    {
        if (!MemberPaths.IsPlain(name) || name.Length > LongestName) name = "?"u8;
        if (_length + before.Length + name.Length > LongestPath) return;
        before.CopyTo(_path.AsSpan(_length));
        name.CopyTo(_path.AsSpan(_length + before.Length));
        _length += before.Length + name.Length;
    }
}
