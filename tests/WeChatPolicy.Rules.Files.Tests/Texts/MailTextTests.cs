using System.Text;
using MimeKit;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class MailTextTests
{
    private const string Head = "From: =?gb18030?B?1cXOsA==?= <zw@example.com>\r\nTo: b@example.com\r\nDate: Tue, 12 May 2026 09:30:00 +0800\r\nMessage-ID: <1@example.com>\r\nMIME-Version: 1.0\r\n";

    public static TheoryData<string, string, string, string> Bodies { get; } = new()
    {
        { "a body in UTF-8", "Content-Type: text/plain; charset=utf-8\r\n\r\n请查收合同。\r\n", "请查收合同。", "" },
        { "base64", "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n5py65\r\na+G\r\n", "机密", "" },
        { "quoted-printable", "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E6=9C=BA=E5=\r\n=AF=86 1=3D1\r\n", "机密 1=1", "" },
        { "both parts of an alternative", "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n纯文本\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>机<b>密</b></p>\r\n--b--\r\n", "纯文本\n机密", "" },
        { "parts in parts, and what stands behind them", "Content-Type: multipart/mixed; boundary=b\r\n\r\nfür alte Programme\r\n--b\r\nContent-Type: multipart/related; boundary=bb\r\n\r\n--bb\r\n\r\n里层\r\n--bb--\r\nNachwort\r\n--b\r\n\r\n外层\r\n--b--\r\n", "里层\n外层", "" },
        { "a mail that was cut", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n前半", "前半", "CutShort" },
        { "encrypted by S/MIME", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAG\r\n", "", "Encrypted" },
        { "encrypted by PGP", "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--\r\n", "", "Encrypted" },
        { "encrypted by PGP inside the text", "Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n", "", "Encrypted" },
    };

    public static TheoryData<string, string> Subjects { get; } = new()
    {
        { "=?gb2312?B?usLNrA==?=", "郝同" },
        { "=?UTF-8?B?5py6?= =?UTF-8?B?5a+G?=", "机密" },
        { "=?UTF-8?B?5py65a8=?=\r\n =?utf-8?B?hg==?=", "机密" },
        { "=?utf-8?Q?=E6=9C=BA=E5=AF=86_No._7?=", "机密 No. 7" },
        { "Re: =?utf-8?Q?=E6=9C=BA?= x", "Re: 机 x" },
        { "plain =?x?= text", "plain =?x?= text" },
        { "未编码的主题", "未编码的主题" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void The_parts_that_are_text_are_read(string what, string body, string text, string remarks)
    {
        var read = Read.File(Encoding.UTF8.GetBytes(Head + body), "a.eml");
        Assert.Equal(FileKind.Mail, read.Kind);
        Assert.Equal($"张伟 <zw@example.com>\nb@example.com\n{text}".TrimEnd('\n'), read.Text.ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole == (remarks.Length == 0), what);
        Assert.Equal(remarks == "Encrypted", read.Encrypted == Ternary.Yes);
    }

    [Theory, MemberData(nameof(Subjects))]
    public void The_subject_is_read_as_it_is_shown(string field, string subject) =>
        Assert.Equal(subject, Assert.Single(Read.File(Encoding.UTF8.GetBytes($"{Head}Subject: {field}\r\n\r\nx\r\n")).Marks).Text);

    [Theory]
    [InlineData("filename=\"=?utf-8?B?5ZCI5ZCMLnR4dA==?=\"", "合同.txt")]
    [InlineData("filename*=utf-8''%E5%90%88%E5%90%8C.txt", "合同.txt")]
    [InlineData("filename*0*=gb18030''%BA%CF;\r\n filename*1*=%CD%AC;\r\n filename*2=.txt", "合同.txt")]
    [InlineData("filename=a.txt", "a.txt")]
    public void An_attachment_is_a_file_of_its_own(string parameter, string name)
    {
        var read = Read.File(Encoding.UTF8.GetBytes(
            $"{Head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n见附件\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; {parameter}\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes("附件里的电话 13812345678"))}\r\n--b--\r\n"));
        var member = Assert.Single(read.Members);
        Assert.Equal((name, "附件里的电话 13812345678"), (member.Name, member.Text));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb2312")]
    [InlineData("gbk")]
    [InlineData("gb18030")]
    [InlineData("big5")]
    public void What_another_program_writes_is_read(string charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var message = new MimeMessage { Subject = "采购合同" };
        message.From.Add(new MailboxAddress("王芳", "w@example.com"));
        message.To.Add(new MailboxAddress("李明", "l@example.com"));
        var text = new MimeKit.TextPart("plain");
        text.SetText(charset, "今日之事，今日完成。");
        var attached = new MimePart("application", "pdf") { FileName = "合同正本.txt", Content = new MimeContent(new MemoryStream("138"u8.ToArray())), ContentTransferEncoding = ContentEncoding.Base64 };
        message.Body = new Multipart("mixed") { text, attached, new MessagePart { Message = new MimeMessage { Subject = "转来的信", Body = new MimeKit.TextPart("plain") { Text = "里面的话" } } } };
        using var stream = new MemoryStream();
        message.WriteTo(stream, TestContext.Current.CancellationToken);

        var read = Read.File(stream.ToArray(), "a.eml");
        Assert.StartsWith("采购合同\n\"王芳\" <w@example.com>\n\"李明\" <l@example.com>\n今日之事，今日完成。\n".Replace("\"", "", StringComparison.Ordinal), read.Text.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("合同正本.txt", read.Members[0].Name);
        Assert.Contains("里面的话", read.Members[1].Text, StringComparison.Ordinal);
    }
}
