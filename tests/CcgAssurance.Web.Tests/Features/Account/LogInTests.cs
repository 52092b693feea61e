using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed class LogInTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Refusal = "Check your email address and password. After 5 wrong tries you need to wait before you try again";

    [Fact]
    public async Task Get_shows_the_form_and_no_demo_account_while_the_demo_is_off()
    {
        var page = await app.Visitor().OpenAsync("/account/log-in");

        Assert.Equal("Log in to CCG assurance", page.Heading);
        Assert.Equal("Log in – CCG assurance – NHS England", page.Title);
        Assert.DoesNotContain("Demo accounts", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_with_the_right_password_logs_in_and_goes_where_the_visitor_wanted_to_go()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in?returnUrl=/ccgs?q=x");

        var answer = await LogIn(visitor, page, user.Email, TestUser.Password);

        Assert.Equal(302, answer.Status);
        Assert.Equal("/ccgs?q=x", answer.Location);
        Assert.Contains(user.Name, (await visitor.OpenAsync("/ccgs")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_log_in_in_another_tab_leads_on()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        var second = await visitor.OpenAsync("/account/log-in?returnUrl=%2Fccgs");
        await visitor.LogInAsync(user.Email, TestUser.Password);

        var answer = await visitor.SubmitAsync(second.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password });

        Assert.Equal("/ccgs", answer.Location);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task Post_never_leads_to_another_site(string returnUrl)
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in?returnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal("/", (await LogIn(visitor, page, user.Email, TestUser.Password)).Location);
    }

    [Fact]
    public async Task Post_with_nothing_asks_for_both_answers()
    {
        var visitor = app.Visitor();

        var answer = await LogIn(visitor, await visitor.OpenAsync("/account/log-in"), "", "");

        answer.ShowsError("Form.Email", "Enter your email address");
        answer.ShowsError("Form.Password", "Enter your password");
    }

    [Fact]
    public async Task Post_with_a_wrong_password_and_with_an_unknown_address_get_the_same_answer_and_keep_the_address()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");

        var wrong = await LogIn(visitor, page, user.Email, "not-the-password");
        var unknown = await LogIn(visitor, page, "nobody@test.example", "not-the-password");

        wrong.ShowsError("Form.Email", Refusal);
        unknown.ShowsError("Form.Email", Refusal);
        Assert.Equal(user.Email, wrong.ValueOf("Form.Email"));
        Assert.Equal("", wrong.ValueOf("Form.Password"));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_has_to_wait_and_another_account_does_not()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var decoy = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");
        for (var attempt = 0; attempt < LogInDelays.FreeTries; attempt++)
        {
            await LogIn(visitor, page, user.Email, "not-the-password");
        }

        (await LogIn(visitor, page, user.Email, TestUser.Password)).ShowsError("Form.Email", Refusal);
        var other = app.Visitor();
        Assert.Equal(302, (await LogIn(other, await other.OpenAsync("/account/log-in"), decoy.Email, TestUser.Password)).Status);
        app.Clock.Advance(LogInDelays.After(LogInDelays.FreeTries));
        Assert.Equal(302, (await LogIn(visitor, await visitor.OpenAsync("/account/log-in"), user.Email, TestUser.Password)).Status);
    }

    [Fact]
    public async Task A_hundred_wrong_passwords_at_the_same_moment_are_all_counted_and_few_are_looked_at()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => LogIn(visitor, page, user.Email, "not-the-password")));

        Assert.All(answers, answer => answer.ShowsError("Form.Email", Refusal));
        var (pair, all) = (Tried("password", user), Tried("all passwords", user));
        Assert.Equal(100, (await app.ReadAsync(db => db.LogInTries.SingleAsync(row => row.Key == pair))).Tries);
        Assert.InRange((await app.ReadAsync(db => db.LogInTries.SingleAsync(row => row.Key == all))).Tries, 1, LogInDelays.FreeTries);
    }

    [Fact]
    public async Task Beyond_the_ceiling_a_password_alone_opens_no_account_and_a_new_password_does()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var all = Tried("all passwords", user);
        await app.WriteAsync(db => db.LogInTries.Add(new LogInTries
        {
            Key = all,
            Tries = LogInDelays.Ceiling,
            LastAt = app.Clock.GetUtcNow(),
            NextAt = app.Clock.GetUtcNow(),
        }));
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");

        (await LogIn(visitor, page, user.Email, TestUser.Password)).ShowsError("Form.Email", Refusal);

        await app.WriteAsync(async db => db.LogInTries.Remove(await db.LogInTries.SingleAsync(row => row.Key == all)));
        Assert.Equal(302, (await LogIn(visitor, page, user.Email, TestUser.Password)).Status);
    }

    [Fact]
    public async Task A_disabled_account_and_one_without_a_role_do_not_log_in()
    {
        var (disabled, idle) = (await app.Given.UserAsync(Role.AreaTeamLead), await app.Given.UserAsync(Role.AreaTeamLead));
        await app.Given.DisableAsync(disabled);
        await app.Given.LeaveAsync(idle);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");

        (await LogIn(visitor, page, disabled.Email, TestUser.Password)).ShowsError("Form.Email", Refusal);
        (await LogIn(visitor, page, idle.Email, TestUser.Password)).ShowsError(
            "Form.Email", "Your account has no role at the moment. Ask your administrator to give you one");
        Assert.Equal(302, (await visitor.OpenAsync("/ccgs")).Status);
    }

    [Fact]
    public async Task Post_without_the_forms_token_is_refused()
    {
        using var content = new FormUrlEncodedContent([new("Form.Email", "a@test.example"), new("Form.Password", "x")]);

        var answer = await app.Visitor().Client.PostAsync("/account/log-in", content, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Logging_out_ends_the_log_in()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));
        var page = await visitor.OpenAsync("/ccgs");

        var answer = await visitor.SubmitAsync(page.Form("/account/log-out"));

        Assert.Equal("/account/log-in", answer.Location);
        Assert.Equal(302, (await visitor.OpenAsync("/ccgs")).Status);
    }

    private static string Tried(string what, TestUser user) => LogInGuard.KeyOf(what, user.Email.ToUpperInvariant());

    private static Task<Page> LogIn(Visitor visitor, Page page, string email, string password) =>
        visitor.SubmitAsync(page.Form("/account/log-in"), new() { ["Form.Email"] = email, ["Form.Password"] = password });
}
