using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed class LogInTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Refusal = "Check your email address and password. After 5 wrong tries an account is locked for 15 minutes";

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
    public async Task The_fifth_wrong_password_locks_the_account_for_everybody_and_another_account_is_untouched()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var decoy = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await LogIn(visitor, page, user.Email, "not-the-password");
        }

        (await LogIn(visitor, page, user.Email, TestUser.Password)).ShowsError("Form.Email", Refusal);
        Assert.Equal(302, (await LogIn(visitor, page, decoy.Email, TestUser.Password)).Status);
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

    private static Task<Page> LogIn(Visitor visitor, Page page, string email, string password) =>
        visitor.SubmitAsync(page.Form("/account/log-in"), new() { ["Form.Email"] = email, ["Form.Password"] = password });
}
