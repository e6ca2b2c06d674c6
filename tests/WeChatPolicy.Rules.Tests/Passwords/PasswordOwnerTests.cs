namespace WeChatPolicy.Rules.Tests.Passwords;

/// <summary>Passwords made of the account's, the person's or the company's own name.</summary>
[Collection("Costs")]
public class PasswordOwnerTests
{
    [Theory]
    [InlineData("zhang.wei", "Zhang@Wei#88")] // parted
    [InlineData("zhangwei", "zhang_wei_7#")]
    [InlineData("zhangwei", "z.h.a.n.g.w.e.i.7")]
    [InlineData("zhangwei", "zhang88wei#k")]
    [InlineData("zhang.wei", "Wei.Zhang!47")] // in another order
    [InlineData("zhangwei", "weizhang#47x")]
    [InlineData("zhangwei", "iew47gnahz#x")] // backwards, parted
    [InlineData("zhangwei88", "Zhangwei#1990")] // without its number
    [InlineData("zhang.wei@example.com", "ZhangWei#47x")]
    [InlineData("wxid_zhangwei", "ZhangWei#47x")]
    [InlineData("zhang.wei", "Zhang@1990")] // one part and nothing else
    [InlineData("13800001111", "138-0000-1111a")]
    [InlineData("li.na", "Na.li#4711")]
    public void The_accounts_name_is_found_in_parts_and_in_any_order(string account, string candidate)
    {
        Assert.True(PasswordPolicy.Default.Judge(candidate, account).Has(PasswordFault.AccountName));
        Assert.True(PasswordPolicy.Default.Judge(candidate, PasswordOwner.Of(account, null)).Has(PasswordFault.AccountName));
    }

    [Theory]
    [InlineData("lina", "Na.li#4711x")] // where its parts join nobody can know
    [InlineData("lina", "dol-inacht7Q#")] // its letters stand in other words by chance
    [InlineData("lina", "Carl-in-Aachen7")]
    [InlineData("li.na", "Linz-am-Rhein-7Q")]
    [InlineData("zhang.wei", "Zhang-kiesel-7Q")] // a part among other words
    [InlineData("zhangwei", "Tr4m&kiesel")]
    [InlineData("wei", "Weide-im-Mai-7")]
    [InlineData("a.b", "a7#Kiesel-b")]
    [InlineData("13800001111", "1380-tram-Kiesel")]
    public void Another_word_is_not_the_accounts_name(string account, string candidate) => Assert.Empty(PasswordPolicy.Default.Judge(candidate, account).Reasons);

    [Theory]
    [InlineData("张伟", "Zhangwei@1990")]
    [InlineData("张伟", "Zhang.Wei#47x")]
    [InlineData("张伟", "weizhang88!")]
    [InlineData("张伟", "iewgnahZ#47")]
    [InlineData("张伟", "Zh4ngW3i#47")]
    [InlineData("张伟", "zhang1990wei!")]
    [InlineData("张伟", "Zhang#73915")] // the surname and nothing else
    [InlineData("张伟", "zw@19900307")] // initials with a birthday
    [InlineData("张伟", "wz_1990!!")]
    [InlineData("张伟", "zhangw@47111")] // the given name shortened
    [InlineData("张伟", "Z.wei#47111")]
    [InlineData("张伟", "张伟#47kx1")]
    [InlineData("张伟", "伟7张#47kx1")]
    [InlineData("王小明", "Xiaoming-wang7")]
    [InlineData("王小明", "wangxm#47111")]
    [InlineData("王小明", "小明王#47kx1")]
    [InlineData("曾丽", "Zengli#471!")] // a surname that is read another way
    [InlineData("单强", "shanqiang#47")]
    [InlineData("尉迟恭", "yuchigong#47!")]
    [InlineData("吕梅", "Lvmei#4711x!")]
    [InlineData("吕梅", "lumei#47111")]
    [InlineData("吕梅", "Lyumei.47111")]
    [InlineData("Anna Schmidt", "Schmidt.Anna47")]
    [InlineData("Anna Schmidt", "aschmidt#4711")]
    [InlineData("张伟 (David Zhang)", "David_Zhang47")]
    [InlineData("张伟 (David Zhang)", "zhang.wei#47x")]
    public void The_persons_name_is_found_in_every_form(string name, string candidate)
    {
        var judgement = PasswordPolicy.Default.Judge(candidate, PasswordOwner.Of("", name));
        Assert.Equal((PasswordRating.Weak, true), (judgement.Rating, judgement.Has(PasswordFault.PersonName)));
    }

    [Theory]
    [InlineData("张伟", "Tr4m&kiesel")]
    [InlineData("张伟", "zw#kiesel-47")] // initials among other letters
    [InlineData("张伟", "ZW#73911!.,")] // initials without a year
    [InlineData("张伟", "wz_1990_Tram")]
    [InlineData("张伟", "Zhang-kiesel-7Q")]
    [InlineData("张伟", "伟大的航路#47x")]
    [InlineData("李娜", "Paulina-7#xq")] // lina stands in it by chance
    [InlineData("李娜", "Stalin-am-Tor7")]
    [InlineData("Anna Schmidt", "Tanna-Schmiede7")]
    [InlineData("", "Tr4m&kiesel")]
    [InlineData(null, "Tr4m&kiesel")]
    [InlineData("・", "Tr4m&kiesel")]
    [InlineData("王", "Tr4m&kiesel")]
    public void Another_word_is_not_the_persons_name(string? name, string candidate) => Assert.Empty(PasswordPolicy.Default.Judge(candidate, PasswordOwner.Of("", name)).Reasons);

    [Theory]
    [InlineData("星辰科技", "Xingchenkeji.47x")]
    [InlineData("星辰科技", "Keji-xingchen47")]
    [InlineData("星辰科技", "xckj@2026")]
    [InlineData("星辰科技", "星辰科技#47kx")]
    [InlineData("Acme Tools", "AcmeTools#471")]
    [InlineData("Acme Tools", "acme@4711!!")]
    public void A_name_of_the_company_is_found_where_the_host_names_it(string company, string candidate)
    {
        var policy = new PasswordPolicy(new PasswordRuleOptions { CompanyNames = [company] });
        Assert.True(policy.Judge(candidate).Has(PasswordFault.CompanyName));
        Assert.False(PasswordPolicy.Default.Judge(candidate).Has(PasswordFault.CompanyName));
    }

    [Theory]
    [InlineData("星辰科技", "Tr4m&kiesel")]
    [InlineData("星辰科技", "星星#科目47kx")]
    [InlineData("星辰科技", "xckj@73911")]
    [InlineData("Acme Tools", "acme-Kiesel47")]
    [InlineData("Acme Tools", "Toolshed.47xq")]
    public void Another_word_is_not_the_companys_name(string company, string candidate) =>
        Assert.Empty(new PasswordPolicy(new PasswordRuleOptions { CompanyNames = [company] }).Judge(candidate).Reasons);

    [Fact]
    public void The_owner_is_taken_from_what_the_directory_knows()
    {
        var directory = CompanyDirectory.Create(
            [new Participant { Id = "e-17", Name = "张伟", Kind = ParticipantKind.Employee }], [new AccountProfile { Id = "sales-hotline", HolderId = "e-17" }], []);
        var owner = PasswordOwner.Of(directory, "sales-hotline");
        Assert.True(PasswordPolicy.Default.Judge("Zhangwei@1990", owner).Has(PasswordFault.PersonName));
        Assert.True(PasswordPolicy.Default.Judge("Hotline.sales-47", owner).Has(PasswordFault.AccountName));
        Assert.True(PasswordPolicy.Default.Judge("Zhangwei@1990", PasswordOwner.Of(directory, "e-17")).Has(PasswordFault.PersonName));
        Assert.True(PasswordPolicy.Default.Judge("nobody.x#4711", PasswordOwner.Of(directory, "nobody.x")).Has(PasswordFault.AccountName));
        Assert.False(PasswordPolicy.Default.Judge("Zhangwei.x47", PasswordOwner.Of(directory, "nobody.x")).Has(PasswordFault.PersonName));
    }

    [Fact]
    public void An_owner_shows_nobodys_name() => Assert.Equal("PasswordOwner", PasswordOwner.Of("zhangwei", "张伟").ToString());

    [Fact]
    public void Judging_by_an_owner_costs_no_allocation()
    {
        var owner = PasswordOwner.Of("zhang.wei88", "吕梅 (May Lü)");
        var policy = new PasswordPolicy(new PasswordRuleOptions { CompanyNames = ["星辰科技"] });
        string[] candidates = ["Tr4m&kiesel", "Zhangwei@1990", "lv.mei#47", new string('x', 5000) + "1!", "Company@123"];
        Assert.Equal(0, Allocation.Least(() =>
        {
            foreach (var candidate in candidates) policy.Judge(candidate, owner);
        }));
    }
}
