using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>Makes one entry of its kind, and takes note of what the report is to say of it.</summary>
internal sealed class EntryMaker(SealedArchive archive, int number, long sequence, int version, EntryKind kind)
{
    private readonly string _id = Office.Id(number);
    private readonly string _seq = sequence.ToString(CultureInfo.InvariantCulture);

    private Planted Planted => archive.Planted;

    public string Make() => kind switch
    {
        EntryKind.UnknownKey => Lost("Undecryptable 9 unknown-key-version", Sealed(SmallTalk), shownVersion: 9),
        EntryKind.WrongKey => Lost($"Undecryptable {Other}", Sealed(SmallTalk), shownVersion: Other),
        EntryKind.KeyNotBase64 => Lost($"Undecryptable {version} random-key-not-base64", Sealed(SmallTalk) with { RandomKey = "%%%" }),
        EntryKind.KeyTooShort => Lost($"Undecryptable {version} random-key-length", Sealed(SmallTalk) with { RandomKey = Convert.ToBase64String(new byte[100]) }),
        EntryKind.DamagedMessage => Lost($"Undecryptable {version} not-decrypted", Sealed(SmallTalk) with { Message = Convert.ToBase64String(new byte[35]) }),
        EntryKind.BrokenJson => Lost("Rejected broken-json", Sealed(SmallTalk[..^20])),
        EntryKind.ComesTwice => Noted("SequenceRepeated", _seq, SmallTalk),
        EntryKind.GoesBack => Noted("SequenceBack", _seq, SmallTalk),
        _ => Whole(Message()),
    };

    private int Other => (version % 3) + 1;

    private string SmallTalk => Office.Text(_id, number, Office.SmallTalk(number));

    private string Message()
    {
        switch (kind)
        {
            case EntryKind.Breach:
                var (text, rule) = Office.Breaches[number % Office.Breaches.Count];
                Planted.Findings[_id] = rule;
                return Office.Text(_id, number, text);
            case EntryKind.UnknownType:
                Planted.Add(number % 2 == 0 ? "UnknownType hologram" : "UnknownType gift_box", _id);
                return Office.Line(_id, number, number % 2 == 0 ? "hologram" : "gift_box", new { content = "收到" });
            case EntryKind.UnreadMember:
                Planted.Add("UnreadText link.caption UnknownMember", _id);
                return Office.Line(_id, number, "link", new { title = "周报", description = "本周进度", caption = "另一段文字" });
            case EntryKind.UnknownTime:
                Planted.Add("UnknownTime", _id);
                return Office.Text(_id, number, Office.SmallTalk(number), timeKnown: false);
            case EntryKind.Stranger:
                Planted.Add("UnlistedPerson", "Stranger01");
                return Office.Text(_id, number, Office.SmallTalk(number), from: "Stranger01");
            case EntryKind.Private:
                Planted.OutOfScope++;
                return number % 2 == 0 ? Office.Text(_id, number, Office.Breaches[0].Text, room: "wrPrivate") : Office.Line(_id, number, "image", new { sdkfileid = "p" }, room: "wrPrivate");
            case EntryKind.Picture:
                Planted.Add("MediaUnread Image", _id);
                return Office.Line(_id, number, "image", new { md5sum = "0cc175b9c0f1b6a831c399e269772661", filesize = 1, sdkfileid = "x" });
            case EntryKind.CleanFile or EntryKind.SecretFile or EntryKind.MissingFile or EntryKind.UnknownFile or EntryKind.OtherFile or EntryKind.ShortFile or EntryKind.DamagedFile:
                return File();
            default:
                return SmallTalk;
        }
    }

    [SuppressMessage("Security", "CA5351", Justification = "The archive names files by it.")]
    private string File()
    {
        var (name, content) = kind == EntryKind.DamagedFile ? ("周报.zip", Zip()[..^40]) : kind == EntryKind.CleanFile && number % 2 == 0 ? ("周报.zip", Zip()) : ("周报.txt", Encoding.UTF8.GetBytes(Words()));
        var md5 = Convert.ToHexStringLower(MD5.HashData(content));
        var arrived = kind switch { EntryKind.OtherFile => [.. content.Reverse()], EntryKind.ShortFile => content[..^5], _ => content };
        var fileId = "f" + _id;
        if (kind != EntryKind.MissingFile) System.IO.File.WriteAllBytes(archive.AtTheVendor(fileId), arrived);
        if (kind == EntryKind.UnknownFile) System.IO.File.WriteAllText(archive.AtTheVendor(fileId) + ".code", "10005");
        switch (kind)
        {
            case EntryKind.SecretFile: Planted.Findings[_id] = "2.4.2/secret-file"; break;
            case EntryKind.MissingFile: Planted.Add("MediaMissing File Expired", _id); break;
            case EntryKind.UnknownFile: Planted.Add("MediaMissing File UnknownId", _id); break;
            case EntryKind.OtherFile: Planted.Add("MediaFailed File DigestDiffers", _id); break;
            case EntryKind.ShortFile: Planted.Add("MediaFailed File TooShort", _id); break;
            case EntryKind.DamagedFile:
                // So it was sent: the digest fits.
                Planted.Add("FileReadInPart", _id);
                Planted.Findings[_id] = "2.4.1/file-complete";
                break;
        }

        return Office.Line(_id, number, "file", new { md5sum = md5, filename = name, fileext = Path.GetExtension(name)[1..], filesize = content.Length, sdkfileid = fileId });
    }

    private string Words() => $"{(kind == EntryKind.SecretFile ? "绝密★内部资料\n本文件属公司绝密，严禁外传\n" : "")}第{number}期周报\n本周完成接口联调，下周开始验收。\n";

    private byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("周报.txt").Open(), new UTF8Encoding(false));
            writer.Write(Words());
        }

        return stream.ToArray();
    }

    private Envelope Sealed(string message) => archive.Envelope(number, version, message);

    private string Whole(string message) => SealedArchive.Entry(sequence, _id, version, Sealed(message), goesBack: false);

    private string Noted(string what, string place, string message)
    {
        Planted.Add(what, place);
        return SealedArchive.Entry(sequence, _id, version, Sealed(message), goesBack: kind == EntryKind.GoesBack);
    }

    private string Lost(string what, Envelope envelope, int? shownVersion = null)
    {
        Planted.Add(what, _seq);
        Planted.Unreadable++;
        return SealedArchive.Entry(sequence, _id, shownVersion ?? version, envelope, goesBack: false);
    }
}
