namespace WeChatPolicy.Rules;

/// <summary>What makes a password weak.</summary>
public enum PasswordFault
{
    /// <summary>It has too few characters.</summary>
    TooShort,

    /// <summary>It has no letter.</summary>
    NoLetter,

    /// <summary>It has no digit.</summary>
    NoDigit,

    /// <summary>It has no special character.</summary>
    NoSpecialCharacter,

    /// <summary>It is one of the passwords that are tried first, plain or thinly disguised.</summary>
    Common,

    /// <summary>It runs along the keys, such as <c>qwerty</c> or <c>1qaz2wsx</c>, in either direction.</summary>
    KeyboardRun,

    /// <summary>It counts, such as <c>4567</c> or <c>dcba</c>.</summary>
    CountingSequence,

    /// <summary>It repeats itself.</summary>
    RepeatedSequence,

    /// <summary>It is a date, such as one of birth, and little else.</summary>
    Date,

    /// <summary>It holds the account's own name: whole, parted, backwards, or its parts in another order.</summary>
    AccountName,

    /// <summary>It is made of the person's own name: in Chinese, in Latin letters or in pinyin, parted, backwards or in another order, or of its initials with a year.</summary>
    PersonName,

    /// <summary>It is made of a name that everybody at the company would try: the company's, a brand's, a product's.</summary>
    CompanyName,

    /// <summary>It is one word with a number that everybody adds and a sign, such as <c>Company@123</c> or <c>2024#Spring</c>.</summary>
    WordAndNumber,
}

/// <summary>What a fault is called in the two languages of the library.</summary>
public static class PasswordFaultTexts
{
    /// <summary>Says what is wrong and what would mend it; nothing of the password.</summary>
    public static LocalizedText Text(this PasswordFault fault) => fault switch
    {
        PasswordFault.TooShort => ("密码过短，请增加字符", "Too short: add characters"),
        PasswordFault.NoLetter => ("缺少字母", "No letter in it"),
        PasswordFault.NoDigit => ("缺少数字", "No digit in it"),
        PasswordFault.NoSpecialCharacter => ("缺少特殊字符", "No special character in it"),
        PasswordFault.Common => ("属于常见密码或其简单变形", "A common password, or one thinly disguised"),
        PasswordFault.KeyboardRun => ("含键盘连续按键", "Runs along the keyboard"),
        PasswordFault.CountingSequence => ("含连续的数字或字母", "Counts up or down in digits or letters"),
        PasswordFault.RepeatedSequence => ("含重复的字符或片段", "Repeats a character or a piece of itself"),
        PasswordFault.Date => ("主要由日期（如生日）构成", "Little more than a date, such as one of birth"),
        PasswordFault.AccountName => ("含账号名，或其拆开、倒写、换序的形式", "Holds the account's name: whole, parted, backwards or in another order"),
        PasswordFault.PersonName => ("由使用者本人的姓名构成，包括拼音、缩写加年份、拆开或倒写", "Made of the person's own name: in pinyin too, parted, backwards, or its initials with a year"),
        PasswordFault.CompanyName => ("由公司、品牌或产品的名称构成", "Made of the name of the company, a brand or a product"),
        PasswordFault.WordAndNumber => ("只是一个词加上常见数字（如 123 或年份）和符号", "One word with a number that everybody adds (123, a year) and a sign"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };
}
