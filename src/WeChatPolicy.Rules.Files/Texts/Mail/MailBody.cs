using System.Buffers.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>The content of one part, decoded while it is read (RFC 2045, 6): base64, quoted-printable, or as it stands.</summary>
internal sealed class MailBody(MailLines lines, string encoding, InspectionBudget budget) : ForwardStream(Stream.Null)
{
    private byte[] _decoded = [];
    private int _at;
    private int _length;
    private byte[] _open = [];
    private bool _isAtEnd;

    public override int Read(Span<byte> buffer)
    {
        while (_at == _length)
        {
            if (_isAtEnd) return 0;
            _isAtEnd = !lines.TryRead(out var line);
            Decode(line);
        }

        var taken = Math.Min(buffer.Length, _length - _at);
        _decoded.AsSpan(_at, taken).CopyTo(buffer);
        _at += taken;
        return taken;
    }

    /// <summary>Goes to the end of the part.</summary>
    public void Drain()
    {
        budget.Check();
        while (!_isAtEnd) _isAtEnd = !lines.TryRead(out _);
    }

    private void Decode(ReadOnlySpan<byte> line)
    {
        if (_decoded.Length < line.Length + _open.Length + 4) _decoded = new byte[2 * (line.Length + _open.Length + 4)];
        (_at, _length) = (0, 0);
        switch (encoding)
        {
            case "base64":
                DecodeBase64(line);
                break;
            case "quoted-printable":
                DecodeQuoted(line);
                break;
            default:
                line.CopyTo(_decoded);
                _length = line.Length;
                break;
        }
    }

    // Lines of any length, with anything between the letters that is none of them; four letters are three bytes.
    private void DecodeBase64(ReadOnlySpan<byte> line)
    {
        var letters = new byte[_open.Length + line.Length + 3];
        _open.CopyTo(letters, 0);
        var count = _open.Length;
        foreach (var letter in line)
        {
            if (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/') letters[count++] = letter;
        }

        var whole = count / 4 * 4;
        if (_isAtEnd && count > whole + 1)
        {
            while (count % 4 != 0) letters[count++] = (byte)'=';
            whole = count;
        }

        Base64.DecodeFromUtf8(letters.AsSpan(0, whole), _decoded, out _, out _length);
        _open = letters[whole..count];
    }

    private void DecodeQuoted(ReadOnlySpan<byte> line)
    {
        var text = line.TrimEnd(" \t\r\n"u8);
        var isSoft = !text.IsEmpty && text[^1] == '=';
        if (isSoft) text = text[..^1];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                _decoded[_length++] = Convert.FromHexString([(char)text[i + 1], (char)text[i + 2]])[0];
                i += 2;
            }
            else
            {
                _decoded[_length++] = text[i];
            }
        }

        if (!isSoft && !line.IsEmpty && line[^1] == '\n') _decoded[_length++] = (byte)'\n';
    }
}
