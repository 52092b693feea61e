using System.Text.RegularExpressions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Account.Password;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed partial class PasswordTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Good = "tractor-window-mustard-cloud";

    [Theory]
    [InlineData("short", "Enter a password with at least 12 characters")]
    [InlineData("password1234", "Enter a password that is harder to guess, such as three or four words that do not belong together")]
    [InlineData("aaaaaaaaaaaaaaaa", "Enter a password that is harder to guess, such as three or four words that do not belong together")]
    [InlineData("qwertyuiop12", "Enter a password that is harder to guess, such as three or four words that do not belong together")]
    [InlineData("ruth okafor and the sea", "Enter a password that does not contain your name or email address")]
    [InlineData("tractor-window-mustard-cloud", null)]
    [InlineData("correct horse battery staple", null)]
    public void A_password_is_long_and_hard_to_guess_whatever_it_is_made_of(string password, string? problem) =>
        Assert.Equal(problem, PasswordRules.ProblemOf(password, "Ruth Okafor", "ruth@anyshire.example"));

    [Fact]
    public void A_password_of_more_than_two_hundred_characters_is_refused() =>
        Assert.Equal("Enter a password with at most 200 characters", PasswordRules.ProblemOf(new string('x', 201)));

    [Fact]
    public async Task Changing_the_password_takes_the_one_before_and_ends_every_other_log_in()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var (visitor, elsewhere) = (await app.LogInAsync(user), await app.LogInAsync(user));
        var page = await visitor.OpenAsync("/account/password");

        (await ChangeAsync(visitor, page, "not-the-password", Good)).ShowsError(
            "Form.Current", "Check your current password. Wait a little if you have tried several times");
        (await ChangeAsync(visitor, page, TestUser.Password, "short")).ShowsError("Form.New", "Enter a password with at least 12 characters");
        Assert.Equal(200, (await elsewhere.OpenAsync("/ccgs")).Status);

        var done = await visitor.FollowAsync(await ChangeAsync(visitor, page, TestUser.Password, Good));

        Assert.Contains("Your password has been changed", done.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await elsewhere.OpenAsync("/ccgs")).Status);
        await app.Visitor().LogInAsync(user.Email, Good);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_with_a_link_that_works_once()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var open = await app.LogInAsync(user);
        var visitor = app.Visitor();
        var sent = await AskAsync(visitor, user.Email);
        Assert.Equal("Check your email", sent.Heading);
        var link = await LinkToAsync(user.Email);

        var page = await visitor.OpenAsync(link);
        (await visitor.SubmitAsync(page.Form("/account/new-password"), new() { ["Form.New"] = "short" })).ShowsError(
            "Form.New", "Enter a password with at least 12 characters");
        var answer = await visitor.SubmitAsync(page.Form("/account/new-password"), new() { ["Form.New"] = Good });

        Assert.Equal("/account/log-in", answer.Location);
        Assert.Equal(302, (await open.OpenAsync("/ccgs")).Status);
        Assert.Equal(410, (await visitor.OpenAsync(link)).Status);
        Assert.Equal(410, (await visitor.SubmitAsync(page.Form("/account/new-password"), new() { ["Form.New"] = Good + "x" })).Status);
        await app.Visitor().LogInAsync(user.Email, Good);
    }

    [Fact]
    public async Task A_link_that_is_used_twice_at_the_same_moment_works_once()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor();
        await AskAsync(visitor, user.Email);
        var page = await visitor.OpenAsync(await LinkToAsync(user.Email));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number =>
            visitor.SubmitAsync(page.Form("/account/new-password"), new() { ["Form.New"] = $"{Good}-{number}" })));

        Assert.Equal(1, answers.Count(answer => answer.Status == 302));
        Assert.Equal(9, answers.Count(answer => answer.Status == 410));
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        var disabled = await app.Given.UserAsync(Role.AreaTeamLead);
        await app.Given.DisableAsync(disabled);
        var known = await app.Given.UserAsync(Role.AreaTeamLead);

        var pages = new[]
        {
            await AskAsync(app.Visitor(), "nobody@test.example"), await AskAsync(app.Visitor(), disabled.Email),
            await AskAsync(app.Visitor(), known.Email),
        };

        Assert.Single(pages.Select(page => page.Text).Distinct());
        await LinkToAsync(known.Email);
        Assert.DoesNotContain(Mails(), mail => mail.Contains(disabled.Email, StringComparison.Ordinal));
        Assert.DoesNotContain(Mails(), mail => mail.Contains("nobody@test.example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/account/new-password")]
    [InlineData("/account/new-password?account=0123&token=x")]
    [InlineData("/account/new-password?account=00000000-0000-0000-0000-000000000001&token=x")]
    public async Task A_link_that_we_did_not_make_is_gone(string address) =>
        Assert.Equal(410, (await app.Visitor().OpenAsync(address)).Status);

    private static Task<Page> ChangeAsync(Visitor visitor, Page page, string current, string wanted) => visitor.SubmitAsync(
        page.Form("/account/password"), new() { ["Form.Current"] = current, ["Form.New"] = wanted });

    private static async Task<Page> AskAsync(Visitor visitor, string email)
    {
        var page = await visitor.OpenAsync("/account/forgotten-password");
        return await visitor.SubmitAsync(page.Form("/account/forgotten-password"), new() { ["Form.Email"] = email });
    }

    private IEnumerable<string> Mails() => Directory.GetFiles(app.MailFolder).Select(path =>
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            // It is being written at this moment.
            return "";
        }
    });

    // The mail goes out after the answer.
    private async Task<string> LinkToAsync(string email)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (Mails().FirstOrDefault(text => text.Contains(email, StringComparison.Ordinal)) is { } mail)
            {
                return new Uri(Link().Match(SoftBreak().Replace(mail, "").Replace("=3D", "=", StringComparison.Ordinal)).Value).PathAndQuery;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"No mail went to {email}.");
    }

    [GeneratedRegex("=\r?\n")]
    private static partial Regex SoftBreak();

    [GeneratedRegex("http[^ \r\n]*/account/new-password[^ \r\n]*")]
    private static partial Regex Link();
}
