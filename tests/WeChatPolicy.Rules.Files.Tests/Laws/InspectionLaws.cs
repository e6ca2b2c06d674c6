using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Files.Tests.Making;
using WeChatPolicy.Rules.Files.Tests.Streams;

namespace WeChatPolicy.Rules.Files.Tests.Laws;

/// <summary>What holds of any file.</summary>
public class InspectionLaws
{
    private static readonly byte[][] s_files =
    [
        Zips.Docx(), Zips.Of(("a.txt", Zips.Utf8("abc")), ("b/c.png", Pictures.Png())), Zips.OpenDocument("text"),
        Archives.Gzip(Archives.Tar(("a.txt", Zips.Utf8("abc")))), Archives.RarFour([("a.txt", Zips.Utf8("abc"))]), Archives.RarFive([("a.txt", Zips.Utf8("abc"))]),
        Compounds.Word(encrypted: false), Compounds.Excel(encrypted: true), Compounds.PowerPoint(encrypted: false),
        Pictures.Pdf(), Pictures.Png(), Pictures.Jpeg(), Pictures.Gif(), Pictures.Mp4(), Pictures.Rtf(), Zips.Utf8("From: a\r\nReceived: b\r\n\r\nabc"),
    ];

    [Property(MaxTest = 600)]
    public Property Any_front_part_of_a_file_is_not_whole_and_never_throws() => Prop.ForAll(
        Gen.Choose(0, s_files.Length - 1).SelectMany(file => Gen.Choose(0, s_files[file].Length - 1), (file, length) => s_files[file][..length]).ToArbitrary(),
        part => Looking.At(part).Intact != Ternary.Yes);

    [Property(MaxTest = 1500)]
    public Property Any_wrong_byte_never_throws() => Prop.ForAll(
        Gen.Choose(0, s_files.Length - 1).SelectMany(file => Gen.Choose(0, s_files[file].Length - 1), (file, at) => (file, at)).SelectMany(place => Gen.Choose(1, 255), (place, change) => (place.file, place.at, change)).ToArbitrary(),
        change =>
        {
            var bytes = s_files[change.file].ToArray();
            bytes[change.at] ^= (byte)change.change;
            return Looking.At(bytes, "a.docx").Size == bytes.Length;
        });

    [Property(MaxTest = 600)]
    public Property Any_bytes_behind_any_beginning_never_throw() => Prop.ForAll(
        Gen.Choose(0, s_files.Length - 1).SelectMany(file => Gen.Choose(0, 64), (file, length) => s_files[file][..Math.Min(length, s_files[file].Length)])
            .SelectMany(start => Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(), (start, rest) => (byte[])[.. start, .. rest]).ToArbitrary(),
        bytes => Looking.At(bytes).Size == bytes.Length);

    /// <summary>A stream that seeks, one that does not, one that gives a byte at a time, one that is kept in a file, one that begins further on.</summary>
    [Property(MaxTest = 100)]
    public Property The_way_in_which_bytes_arrive_changes_nothing() => Prop.ForAll(Gen.Elements(s_files).ToArbitrary(), bytes =>
    {
        var expected = Shown(Looking.At(bytes, "a.docx"));
        var onDisk = new FileInspector(new() { MaxMemoryBytes = 100 });
        var later = new MemoryStream([1, 2, 3, .. bytes]) { Position = 3 };
        return expected == Shown(new FileInspector().Inspect(new DripStream(bytes, bytes.Length), "a.docx", TestContext.Current.CancellationToken))
            && expected == Shown(new FileInspector().Inspect(new DripStream(bytes, 1), "a.docx", TestContext.Current.CancellationToken))
            && expected == Shown(onDisk.Inspect(new DripStream(bytes, 7), "a.docx", TestContext.Current.CancellationToken))
            && expected == Shown(onDisk.Inspect(new MemoryStream(bytes), "a.docx", TestContext.Current.CancellationToken))
            && expected == Shown(new FileInspector().Inspect(later, "a.docx", TestContext.Current.CancellationToken));
    });

    [Property(MaxTest = 100)]
    public Property An_inspection_is_the_same_each_time_and_on_any_thread() => Prop.ForAll(Gen.Elements(s_files).ToArbitrary(), bytes =>
    {
        var inspector = new FileInspector();
        var shown = new string[4];
        Parallel.For(0, shown.Length, i => shown[i] = Shown(inspector.Inspect(new MemoryStream(bytes), "a.docx", TestContext.Current.CancellationToken)));
        return shown.Distinct().Count() == 1;
    });

    private static string Shown(FileInspection inspection) =>
        $"{inspection.Name}|{inspection}|{inspection.Kind}|{inspection.AgreesWithName}|{inspection.Size}|{inspection.Digest}|{inspection.Md5}|{inspection.Text}|"
        + string.Join(';', inspection.Remarks.Select(remark => $"{remark.Code} {remark.Member} {remark.Part}")) + string.Join('|', inspection.Members.Select(Shown));
}
