using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed class SecondFactorTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Wrong = "Check the code. Wait for the next one if you have used this one, and wait a little after several wrong ones";

    [Fact]
    public async Task Set_up_asks_for_a_code_of_the_app_shows_the_recovery_codes_once_and_ends_the_other_log_ins()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var (visitor, elsewhere) = (await app.LogInAsync(user), await app.LogInAsync(user));
        var page = await visitor.OpenAsync("/account/two-factor/set-up");
        Assert.NotNull(page.Document.QuerySelector(".app-qr-code svg"));
        (await visitor.SubmitAsync(page.Form("/account/two-factor/set-up"), new() { ["Form.Code"] = "000000" })).ShowsError(
            "Form.Code", "Check the code, and that the clock of your phone is right. If you have used this code, wait for the next one");

        var codes = await visitor.FollowAsync(await visitor.SubmitAsync(
            page.Form("/account/two-factor/set-up"), new() { ["Form.Code"] = CodeOf(Secret(page)) }));

        Assert.Equal("Save your recovery codes", codes.Heading);
        Assert.Equal(10, RecoveryCodes(codes).Distinct().Count());
        Assert.Equal("/account/two-factor", (await visitor.OpenAsync("/account/two-factor/recovery-codes")).Location);
        Assert.Equal(200, (await visitor.OpenAsync("/ccgs")).Status);
        Assert.Equal(302, (await elsewhere.OpenAsync("/ccgs")).Status);
    }

    [Fact]
    public async Task A_log_in_asks_for_the_code_and_takes_what_was_wanted_along()
    {
        var (user, secret, _) = await WithAppAsync();
        var visitor = app.Visitor();
        var asked = await PasswordAsync(visitor, user, "/ccgs?q=x");
        Assert.Equal("Enter the code from your authenticator app", asked.Heading);
        Assert.Equal(302, (await visitor.OpenAsync("/ccgs")).Status);

        (await SendAsync(visitor, asked, "000000")).ShowsError("Form.Code", Wrong);
        var answer = await SendAsync(visitor, asked, CodeOf(secret));

        Assert.Equal("/ccgs?q=x", answer.Location);
        Assert.Equal(200, (await visitor.OpenAsync("/ccgs")).Status);
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public async Task A_code_is_taken_for_at_most_thirty_seconds_on_either_side(int seconds, bool isTaken)
    {
        var (user, secret, _) = await WithAppAsync();
        var visitor = app.Visitor();
        var asked = await PasswordAsync(visitor, user);

        var answer = await SendAsync(visitor, asked, CodeOf(secret, seconds));

        Assert.Equal(isTaken ? 302 : 400, answer.Status);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Of_a_thousand_replays_of_a_code_at_the_same_moment_one_is_taken()
    {
        var (user, secret, _) = await WithAppAsync();
        var visitor = app.Visitor();
        var asked = await PasswordAsync(visitor, user);
        var code = CodeOf(secret);

        var answers = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => SendAsync(visitor, asked, code)));

        Assert.Equal(1, answers.Count(answer => answer.Status == 302));
    }

    [Fact]
    public async Task A_recovery_code_opens_the_account_once()
    {
        var (user, _, codes) = await WithAppAsync();
        var visitor = app.Visitor();
        var asked = await PasswordAsync(visitor, user);
        Assert.Equal(302, (await RecoverAsync(visitor, asked, codes[0])).Status);

        var again = app.Visitor();
        (await RecoverAsync(again, await PasswordAsync(again, user), codes[0])).ShowsError(
            "Form.RecoveryCode", "Check the recovery code. Each one can be used once");
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_has_to_wait()
    {
        var (user, secret, _) = await WithAppAsync();
        var visitor = app.Visitor();
        var asked = await PasswordAsync(visitor, user);
        for (var attempt = 0; attempt < LogInDelays.FreeTries; attempt++)
        {
            await SendAsync(visitor, asked, "000000");
        }

        (await SendAsync(visitor, asked, CodeOf(secret))).ShowsError("Form.Code", Wrong);
    }

    [Fact]
    public async Task The_second_page_is_forgotten_after_ten_minutes_and_when_the_password_changes()
    {
        var (user, secret, _) = await WithAppAsync();
        var visitor = app.Visitor();
        var asked = await PasswordAsync(visitor, user);
        await app.WriteAsync(async db =>
            (await db.Users.SingleAsync(row => row.Id == user.Id.Value)).SecurityStamp = "another stamp");

        Assert.Equal("/account/log-in", (await SendAsync(visitor, asked, CodeOf(secret))).Location);

        var later = await PasswordAsync(visitor, user);
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("/account/log-in", (await SendAsync(visitor, later, CodeOf(secret))).Location);
    }

    [Fact]
    public async Task Turning_the_app_off_takes_a_code_and_afterwards_the_password_is_enough()
    {
        var (user, secret, _) = await WithAppAsync();
        var visitor = app.Visitor();
        await SendAsync(visitor, await PasswordAsync(visitor, user), CodeOf(secret));
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        var page = await visitor.OpenAsync("/account/two-factor");
        var request = page.Form("/account/two-factor/recovery-codes").ToRequest(new() { ["Form.Code"] = CodeOf(secret) });
        request.RequestUri = new Uri("/account/two-factor/turn-off", UriKind.Relative);

        Assert.Equal(302, (int)(await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);

        await app.LogInAsync(user);
    }

    private async Task<(TestUser User, string Secret, IReadOnlyList<string> Codes)> WithAppAsync()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = await app.LogInAsync(user);
        var page = await visitor.OpenAsync("/account/two-factor/set-up");
        var secret = Secret(page);
        var codes = await visitor.FollowAsync(
            await visitor.SubmitAsync(page.Form("/account/two-factor/set-up"), new() { ["Form.Code"] = CodeOf(secret) }));

        // The code that set the app up is used; the next one comes two steps later.
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        return (user, secret, RecoveryCodes(codes));
    }

    private static string Secret(Page page) =>
        page.Document.QuerySelector(".app-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private static IReadOnlyList<string> RecoveryCodes(Page page) =>
        [.. page.Document.QuerySelectorAll(".app-codes li").Select(code => code.TextContent.Trim())];

    private string CodeOf(string secret, int seconds = 0) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(app.Clock.GetUtcNow().UtcDateTime.AddSeconds(seconds));

    private static async Task<Page> PasswordAsync(Visitor visitor, TestUser user, string? returnUrl = null)
    {
        var page = await visitor.OpenAsync("/account/log-in" + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}"));
        return await visitor.SubmitAsync(
            page.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password });
    }

    private static Task<Page> SendAsync(Visitor visitor, Page asked, string code) =>
        visitor.SubmitAsync(asked.Form("/account/log-in/code"), new() { ["Form.Code"] = code });

    private static Task<Page> RecoverAsync(Visitor visitor, Page asked, string code) =>
        visitor.SubmitAsync(asked.Form("/account/log-in/code"), new() { ["Form.RecoveryCode"] = code });
}
