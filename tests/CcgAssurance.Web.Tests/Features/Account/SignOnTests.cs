using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Account;

/// <summary>Who comes from a provider of single sign-on, and whose log-in that begins.</summary>
public sealed class SignOnTests(SignOnSetting setting) : IClassFixture<SignOnSetting>
{
    private const string NotLoggedIn = "You are not logged in";

    [Fact]
    public async Task The_log_in_page_has_a_button_for_each_provider_that_keeps_where_the_visitor_wanted_to_go()
    {
        var page = await setting.App.Visitor().OpenAsync("/account/log-in?returnUrl=%2Fccgs");

        Assert.Equal("/account/sign-on/strict?returnUrl=%2Fccgs", page.Link("Log in with NHSmail"));
        Assert.Equal("/account/sign-on/plain?returnUrl=%2Fccgs", page.Link("Log in with Anyshire log-in"));
    }

    [Fact]
    public async Task Somebody_with_a_verified_address_is_logged_in_goes_where_they_wanted_to_go_and_is_linked()
    {
        var user = await setting.StrictUserAsync();
        var accounts = await setting.AccountsAsync();
        var visitor = setting.App.Visitor();

        var answer = await setting.SignOnAsync(visitor, "strict", new("sub-first", user.Email.ToUpperInvariant()), "/account?from=mail");

        Assert.Equal("/account?from=mail", answer.Location);
        Assert.Contains(user.Name, (await visitor.OpenAsync("/account")).Raw, StringComparison.Ordinal);
        Assert.Equal(accounts, await setting.AccountsAsync());
        var link = await setting.App.ReadAsync(db => db.SignOnLinks.SingleAsync(row => row.UserId == user.Id.Value));
        Assert.Equal((setting.Provider.Issuer, "sub-first"), (link.Issuer, link.Subject));
        var noted = (await setting.App.SecurityEventsAsync()).Where(happened => happened.AccountId == user.Id).Select(happened => happened.Kind);
        Assert.Equal([SecurityEventKind.SignOnLinked, SecurityEventKind.SingleSignOn, SecurityEventKind.LoggedIn], noted);

        // From then on the link counts, whatever the address is there.
        Assert.Equal("/", (await setting.SignOnAsync(setting.App.Visitor(), "strict", new("sub-first", "moved@test.example", false))).Location);
        Assert.Equal(2, await setting.LogInsAsync(user));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task Nobody_is_led_to_another_site(string returnUrl)
    {
        var user = await setting.StrictUserAsync();

        var answer = await setting.SignOnAsync(setting.App.Visitor(), "strict", new($"sub-{user.Email}", user.Email), returnUrl);

        Assert.Equal("/", answer.Location);
    }

    [Theory]
    [InlineData("issuer", "strict: another issuer")]
    [InlineData("audience", "strict: meant for somebody else")]
    [InlineData("nonce", "strict: not asked for from here")]
    [InlineData("expired", "strict: signed too long ago")]
    [InlineData("signature", "strict: wrong signature")]
    [InlineData("declined", "strict: not finished, or not asked for from here")]
    public async Task A_provider_that_misbehaves_logs_nobody_in(string fault, string noted)
    {
        var user = await setting.StrictUserAsync();
        var visitor = setting.App.Visitor();

        var back = await setting.ComeBackAsync(visitor, "strict", new($"sub-{user.Email}", user.Email, Fault: fault));

        await IsRefusedAsync(visitor, back, user);
        var happened = await setting.LastEventAsync();
        Assert.Equal((SecurityEventKind.SingleSignOnRefused, noted), (happened.Kind, happened.Detail));
    }

    [Fact]
    public async Task A_code_that_was_used_and_an_answer_that_comes_twice_log_nobody_in()
    {
        var user = await setting.StrictUserAsync();
        var (visitor, thief) = (setting.App.Visitor(), setting.App.Visitor());
        await setting.Provider.ExpectAsync(new($"sub-{user.Email}", user.Email));
        var first = await setting.Provider.FollowAsync(await visitor.OpenAsync("/account/sign-on/strict"));

        // Before it was used, in another browser.
        await IsRefusedAsync(thief, await thief.OpenAsync(first.PathAndQuery), user);

        await visitor.FollowAsync(await visitor.OpenAsync(first.PathAndQuery));
        await IsRefusedAsync(visitor, await visitor.OpenAsync(first.PathAndQuery), user);
        var second = await setting.Provider.FollowAsync(await thief.OpenAsync("/account/sign-on/strict"));
        var replayed = second.PathAndQuery.Replace(CodeOf(second), CodeOf(first), StringComparison.Ordinal);
        Assert.NotEqual(second.PathAndQuery, replayed);
        await IsRefusedAsync(thief, await thief.OpenAsync(replayed), user);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=1&state=2")]
    [InlineData("?error=%3Cb%3Efailed&error_description=%3Cscript%3E")]
    public async Task An_answer_that_nobody_asked_for_logs_nobody_in(string query)
    {
        var visitor = setting.App.Visitor();

        var page = await visitor.FollowAsync(await visitor.OpenAsync("/account/sign-on/strict/callback" + query));

        Assert.Equal((200, NotLoggedIn), (page.Status, page.Heading));
        Assert.DoesNotContain("failed&", page.Raw, StringComparison.Ordinal);
        Assert.Equal("/account/log-in", (await visitor.OpenAsync("/account/sign-on/strict/arrived")).Location);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_said_to_and_one_that_is_not_set_is_not_found()
    {
        var page = await setting.App.Visitor().OpenAsync("/account/sign-on/away");

        Assert.Equal((503, NotLoggedIn), (page.Status, page.Heading));
        Assert.Contains("We cannot reach Elsewhere at the moment.", page.Text, StringComparison.Ordinal);
        foreach (var address in new[] { "", "/arrived", "/failed", "/callback" })
        {
            Assert.Equal(404, (await setting.App.Visitor().OpenAsync("/account/sign-on/none" + address)).Status);
        }
    }

    [Theory]
    [InlineData("unknown", "strict: no such account")]
    [InlineData("unverified", "strict: the email address is not verified")]
    [InlineData("nothing", "strict: no such account")]
    [InlineData("outside", "strict: no role in an organisation of the provider")]
    [InlineData("left", "strict: no role in an organisation of the provider")]
    [InlineData("disabled", "strict: the account is disabled")]
    [InlineData("linked", "strict: the account is linked with somebody else there")]
    public async Task Whoever_has_no_account_for_it_gets_a_page_that_tells_nothing_and_no_account_is_made(string what, string noted)
    {
        var user = what == "outside"
            ? await setting.App.Given.UserAsync(Role.AreaTeamLead, SignOnSetting.Plain)
            : await setting.StrictUserAsync();
        await (what switch
        {
            "left" => setting.App.Given.LeaveAsync(user),
            "disabled" => setting.App.Given.DisableAsync(user),
            "linked" => setting.App.WriteAsync(db => db.Add(
                SignOnLink.Make(user.Id.Value, setting.Provider.Issuer, $"other-{user.Email}", setting.App.Clock.GetUtcNow()))),
            _ => Task.CompletedTask,
        });
        var email = what switch { "unknown" => "nobody@test.example", "nothing" => null, _ => user.Email };
        var accounts = await setting.AccountsAsync();
        var visitor = setting.App.Visitor();

        var page = await setting.SignOnAsync(visitor, "strict", new($"sub-{user.Email}", email, what != "unverified"));

        Assert.Equal((403, NotLoggedIn), (page.Status, page.Heading));
        Assert.Equal(
            "You are not logged in You logged in with NHSmail, but you cannot use CCG assurance with it at the moment. " +
            "Ask the person who looks after accounts for CCG assurance in your organisation. " +
            "Tell them the email address that you use with NHSmail. Go to the log-in page",
            page.Text);
        var happened = await setting.LastEventAsync();
        Assert.Equal((SecurityEventKind.SingleSignOnRefused, noted), (happened.Kind, happened.Detail));
        Assert.Equal(0, await setting.LogInsAsync(user));
        Assert.Equal(accounts, await setting.AccountsAsync());
        Assert.Equal(302, (await visitor.OpenAsync("/ccgs")).Status);
        Assert.False(await setting.App.ReadAsync(db => db.SignOnLinks.AnyAsync(link => link.Subject == $"sub-{user.Email}")));
    }

    [Fact]
    public async Task Our_second_factor_is_asked_for_unless_the_provider_has_asked_for_one()
    {
        var (strict, plain) = (await setting.StrictUserAsync(), await setting.App.Given.UserAsync(Role.AreaTeamLead, SignOnSetting.Plain));
        await setting.App.WriteAsync(async db =>
        {
            Guid[] both = [strict.Id.Value, plain.Id.Value];
            foreach (var user in await db.Users.Where(user => both.Contains(user.Id)).ToListAsync())
            {
                user.TwoFactorEnabled = true;
            }
        });
        var visitor = setting.App.Visitor();

        var asked = await setting.SignOnAsync(visitor, "strict", new($"sub-{strict.Email}", strict.Email), "/ccgs");
        var wrong = await visitor.SubmitAsync(asked.Form("/account/log-in/code"), new() { ["Form.Code"] = "000000" });
        var done = await setting.SignOnAsync(setting.App.Visitor(), "plain", new($"sub-{plain.Email}", plain.Email), "/ccgs");

        Assert.Equal(400, wrong.Status);
        Assert.Equal("/ccgs", asked.ValueOf("returnUrl"));
        Assert.Equal(0, await setting.LogInsAsync(strict));
        Assert.Equal("/ccgs", done.Location);
        Assert.True((await setting.App.ReadAsync(db => db.UserSessions.SingleAsync(row => row.UserId == plain.Id.Value))).HasSecondFactor);
    }

    [Fact]
    public async Task Somebody_with_several_roles_chooses_one_first()
    {
        var user = await setting.StrictUserAsync();
        await setting.App.Given.RoleAsync(user, Role.GoverningBodyMember, SignOnSetting.Strict);
        var visitor = setting.App.Visitor();

        await setting.SignOnAsync(visitor, "strict", new($"sub-{user.Email}", user.Email));

        Assert.StartsWith("/account/roles", (await visitor.OpenAsync("/ccgs")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_before_the_log_in_had_ended_is_back_after_single_sign_on_in_another_tab()
    {
        var given = setting.App.Given;
        var quarter = await given.QuarterAsync(await given.CcgAsync(SignOnSetting.Plain));
        var user = await given.UserAsync(Role.AreaTeamLead, SignOnSetting.Plain);
        var address = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/1";
        var form = (await (await setting.App.LogInAsync(user)).OpenAsync(address)).Form(address);
        var visitor = setting.App.Visitor();
        var lost = await visitor.SubmitAsync(form, new() { ["Form.Rationale"] = "A long reason" });
        Assert.Equal("/account/sign-on/plain", lost.Link("Log in with Anyshire log-in (opens in a new tab)"));

        await setting.SignOnAsync(visitor, "plain", new($"sub-{user.Email}", user.Email));
        var waiting = lost.Document.Forms.Single(form => form.TextContent.Contains("show my form", StringComparison.Ordinal));
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(new PageForm(waiting)));

        Assert.Equal("A long reason", page.ValueOf("Form.Rationale"));
    }

    private static string CodeOf(Uri back) => back.Query.Split('?', '&').Single(part => part.StartsWith("code=", StringComparison.Ordinal));

    private async Task IsRefusedAsync(Visitor visitor, Page back, TestUser user)
    {
        var sessions = await setting.LogInsAsync(user);
        Assert.Equal("/account/sign-on/strict/failed", back.Location);
        var page = await visitor.FollowAsync(back);
        Assert.Equal((200, NotLoggedIn), (page.Status, page.Heading));
        Assert.DoesNotContain("Exception", page.Raw, StringComparison.Ordinal);
        Assert.Equal("/account/log-in", (await visitor.OpenAsync("/account/sign-on/strict/arrived")).Location);
        Assert.Equal(sessions, await setting.LogInsAsync(user));
    }
}
