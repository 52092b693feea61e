using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Features.Account;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.People;

/// <summary>Administrators say who somebody is at a provider of single sign-on.</summary>
public sealed class SignOnLinkTests(SignOnSetting setting) : IClassFixture<SignOnSetting>
{
    [Fact]
    public async Task A_link_that_was_removed_opens_nothing_until_an_administrator_adds_it_anew()
    {
        var user = await setting.StrictUserAsync();
        var (visitor, administrator) = (setting.App.Visitor(), await AdministratorAsync());
        await setting.SignOnAsync(visitor, "strict", new("sub-removed", user.Email));
        var page = await administrator.OpenAsync(AddressOf(user));
        Assert.Equal(["NHSmail, Anyshire log-in", "sub-removed"], page.TableRows("Links").Single().Take(2));
        Assert.Contains("NHSmail", (await administrator.OpenAsync($"/admin/people/{user.Id}")).Text, StringComparison.Ordinal);

        var removed = await administrator.SubmitAsync(RemovalOn(page));

        Assert.Contains($"{user.Name} has no link.", (await administrator.FollowAsync(removed)).Text, StringComparison.Ordinal);
        Assert.Equal(SecurityEventKind.SignOnLinkRemoved, (await setting.LastEventAsync()).Kind);
        Assert.Equal(302, (await visitor.OpenAsync("/account")).Status);
        Assert.Equal(403, (await setting.SignOnAsync(setting.App.Visitor(), "strict", new("sub-removed", user.Email))).Status);
        Assert.Equal("strict: the link was removed", (await setting.LastEventAsync()).Detail);
        Assert.Equal(404, (await administrator.SubmitAsync(RemovalOn(page))).Status);

        Assert.Equal(302, (await AddAsync(administrator, user, "strict", "sub-removed")).Status);
        Assert.Equal("/", (await setting.SignOnAsync(setting.App.Visitor(), "strict", new("sub-removed", user.Email))).Location);
    }

    [Fact]
    public async Task A_link_that_an_administrator_adds_logs_in_somebody_with_another_address()
    {
        var user = await setting.StrictUserAsync();

        Assert.Equal(302, (await AddAsync(await AdministratorAsync(), user, "strict", " sub-added ")).Status);

        var noted = await setting.LastEventAsync();
        Assert.Equal((SecurityEventKind.SignOnLinked, "strict: by an administrator", user.Id), (noted.Kind, noted.Detail, noted.AccountId));
        Assert.Equal("/", (await setting.SignOnAsync(setting.App.Visitor(), "strict", new("sub-added", "else@test.example", false))).Location);
        Assert.Equal(1, await setting.LogInsAsync(user));
    }

    [Fact]
    public async Task What_is_missing_or_belongs_to_somebody_else_is_said_at_the_field()
    {
        var (user, other) = (await setting.StrictUserAsync(), await setting.StrictUserAsync());
        var administrator = await AdministratorAsync();
        await AddAsync(administrator, other, "strict", "sub-taken");

        var nothing = await AddAsync(administrator, user, "", "");
        var taken = await AddAsync(administrator, user, "strict", "sub-taken");
        var second = await AddAsync(administrator, other, "plain", "sub-second");
        var tooLong = await AddAsync(administrator, user, "strict", new string('x', 256));

        nothing.ShowsError("Form.Provider", "Select where the person logs in");
        nothing.ShowsError("Form.Subject", "Enter the subject identifier of the person");
        taken.ShowsError("Form.Subject", "Remove the other link first: this subject identifier belongs to another account");
        Assert.Equal("sub-taken", taken.ValueOf("Form.Subject"));
        second.ShowsError("Form.Subject", "Remove the link that the person has with Anyshire log-in first");
        tooLong.ShowsError("Form.Subject", "Subject identifier must be 255 characters or less");
    }

    [Fact]
    public async Task Nobody_links_their_own_account_and_nobody_but_an_administrator_sees_links()
    {
        var user = await setting.App.Given.UserAsync(Role.Administrator, OrganisationCode.NhsEngland);
        var administrator = await setting.App.LogInAsync(user);
        var other = await setting.StrictUserAsync();
        var form = (await administrator.OpenAsync(AddressOf(other))).Form(AddressOf(other));
        var own = form.ToRequest(new() { ["Form.Provider"] = "strict", ["Form.Subject"] = "sub-own" });
        own.RequestUri = new Uri(AddressOf(user), UriKind.Relative);

        await administrator.Client.SendAsync(own, TestContext.Current.CancellationToken);

        Assert.Contains("Ask another administrator", (await administrator.OpenAsync(AddressOf(user))).Text, StringComparison.Ordinal);
        Assert.False(await setting.App.ReadAsync(db => db.SignOnLinks.AnyAsync(link => link.UserId == user.Id.Value)));
        var lead = await setting.App.LogInAsync(await setting.App.Given.UserAsync(Role.AreaTeamLead));
        Assert.Equal(403, (await lead.OpenAsync(AddressOf(other))).Status);
    }

    private static string AddressOf(TestUser user) => $"/admin/people/{user.Id}/sign-on";

    private static PageForm RemovalOn(Page page) => new(page.Document.Forms.Single(
        form => form.GetAttribute("action")!.EndsWith("/remove", StringComparison.Ordinal)));

    private static async Task<Page> AddAsync(Visitor administrator, TestUser user, string provider, string subject)
    {
        var page = await administrator.OpenAsync(AddressOf(user));
        return await administrator.SubmitAsync(
            page.Form(AddressOf(user)), new() { ["Form.Provider"] = provider, ["Form.Subject"] = subject });
    }

    private async Task<Visitor> AdministratorAsync() =>
        await setting.App.LogInAsync(await setting.App.Given.UserAsync(Role.Administrator, OrganisationCode.NhsEngland));
}
