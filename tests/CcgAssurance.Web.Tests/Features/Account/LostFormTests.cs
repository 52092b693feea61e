using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed class LostFormTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string LogIn = "/account/log-in";
    private static readonly Dictionary<string, string> Typed = new() { ["Form.Rationale"] = "A long\nreason" };

    [Fact]
    public async Task What_is_sent_after_the_log_in_has_ended_is_offered_again_after_it_and_nothing_is_executed()
    {
        var (user, address, form) = await OpenedAsync(app);
        var visitor = app.Visitor();

        var asked = await visitor.SubmitAsync(form, Typed);

        Assert.Equal(401, asked.Status);
        Assert.Contains("You were logged out, and what you sent was not saved.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("You will get the form back with what you typed in it.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("no-store", asked.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("A long", asked.Raw, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.WorkingCopies.CountAsync(copy => copy.UserId == user.Id)));

        var wrong = await visitor.SubmitAsync(asked.Form(LogIn), Account(user, "not my password"));
        Assert.Equal(400, wrong.Status);
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(wrong.Form(LogIn), Account(user)));

        Assert.Equal("A long\nreason", page.ValueOf("Form.Rationale"));
        Assert.Contains("This form holds your unsaved copy", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == user.Id)));
        var complete = new Dictionary<string, string> { ["Form.Category"] = "Assured", ["Form.IsJoint"] = "true", ["Form.Basis"] = "desk-review" };
        Assert.Equal(302, (await visitor.SubmitAsync(page.Form(address), complete)).Status);
    }

    [Fact]
    public async Task A_log_in_page_whose_token_is_gone_still_takes_the_text_along()
    {
        var (user, _, form) = await OpenedAsync(app);
        var asked = await app.Visitor().SubmitAsync(form, Typed);
        var visitor = app.Visitor();

        var again = await visitor.SubmitAsync(asked.Form(LogIn), Account(user));

        Assert.Equal(401, again.Status);
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(again.Form(LogIn), Account(user)));
        Assert.Equal("A long\nreason", page.ValueOf("Form.Rationale"));
    }

    [Fact]
    public async Task Nobody_else_gets_what_was_typed()
    {
        var (user, _, form) = await OpenedAsync(app);
        var other = await app.Given.UserAsync(Role.AreaTeamLead, user.Organisation);
        var visitor = app.Visitor();
        var asked = await visitor.SubmitAsync(form, Typed);

        var page = await visitor.FollowAsync(await visitor.SubmitAsync(asked.Form(LogIn), Account(other)));

        Assert.Contains("what was typed into it is not shown to you", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.WorkingCopies.CountAsync(copy => copy.UserId == user.Id || copy.UserId == other.Id)));
    }

    [Fact]
    public async Task Whoever_is_logged_in_as_somebody_else_meanwhile_is_told_so_and_can_log_in_as_themselves()
    {
        var (user, _, form) = await OpenedAsync(app);
        var other = await app.Given.UserAsync(Role.AreaTeamLead, user.Organisation);
        var visitor = await app.LogInAsync(other);

        var asked = await visitor.SubmitAsync(form, Typed);

        Assert.Equal(401, asked.Status);
        Assert.Contains(
            $"You are logged in as {other.Name}, and this form was opened by somebody else. Nothing was saved.", asked.Text, StringComparison.Ordinal);
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(asked.Form(LogIn), Account(user)));
        Assert.Equal("A long\nreason", page.ValueOf("Form.Rationale"));
    }

    [Fact]
    public async Task Whoever_is_logged_in_again_but_whose_token_is_gone_gets_the_text_back_at_once()
    {
        var (user, address, form) = await OpenedAsync(app);
        var again = await app.LogInAsync(user);

        var answer = await again.SubmitAsync(form, Typed);

        Assert.Equal($"{address}?working-copy=continue", answer.Location);
        Assert.Equal("A long\nreason", (await again.FollowAsync(answer)).ValueOf("Form.Rationale"));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public async Task The_text_can_be_taken_along_for_an_hour_and_after_that_the_page_says_so(int minutes, bool isKept)
    {
        await using var own = new AssuranceApp();
        await own.InitializeAsync();
        var (user, address, form) = await OpenedAsync(own);
        var visitor = own.Visitor();
        var asked = await visitor.SubmitAsync(form, Typed);
        own.Clock.Advance(TimeSpan.FromMinutes(minutes));

        var answer = await visitor.SubmitAsync(asked.Form(LogIn), Account(user));

        Assert.Equal(isKept ? $"{address}?working-copy=continue" : address, answer.Location);
        Assert.Equal(!isKept, (await visitor.FollowAsync(answer)).Text.Contains("What you typed could not be kept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_sent_along_that_we_did_not_write_is_not_taken()
    {
        var (user, _, form) = await OpenedAsync(app);
        var visitor = app.Visitor();
        var asked = await visitor.SubmitAsync(form, Typed);

        var answer = await visitor.SubmitAsync(asked.Form(LogIn), new(Account(user)) { ["carried"] = "made up" });

        Assert.Contains("What you typed could not be kept", (await visitor.FollowAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_form_with_a_file_comes_along_and_the_file_does_not()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var address = $"{played.Root}/evidence/add";
        var lead = await app.LogInAsync(played.Lead);
        var form = (await lead.OpenAsync(address)).Form(address);
        var visitor = app.Visitor();

        var asked = await visitor.SubmitAsync(
            form, new() { ["Form.Title"] = "Board papers", ["Form.Summary"] = "What they say" }, new TestFile("Form.File", "papers.pdf", SampleFiles.Pdf));

        Assert.Contains("and need to select your file again.", asked.Text, StringComparison.Ordinal);
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(asked.Form(LogIn), Account(played.Lead)));
        Assert.Equal("Board papers", page.ValueOf("Form.Title"));
        Assert.Equal("What they say", page.ValueOf("Form.Summary"));
    }

    [Fact]
    public async Task More_text_than_256_kilobytes_is_not_taken_along_and_the_page_says_so()
    {
        var (_, _, form) = await OpenedAsync(app);

        var asked = await app.Visitor().SubmitAsync(form, new() { ["Form.Rationale"] = new string('x', WorkingCopy.TextMaxLength) });

        Assert.Equal(401, asked.Status);
        Assert.Contains("What you typed could not be kept", asked.Text, StringComparison.Ordinal);
        Assert.Null(asked.Document.QuerySelector("input[name=carried]"));
    }

    [Fact]
    public async Task A_form_without_our_key_takes_nothing_along_and_leads_to_its_page_only_if_that_is_ours()
    {
        var visitor = app.Visitor();
        foreach (var (from, expected) in new[] { ("http://localhost/ccgs?q=x", "/ccgs?q=x"), ("https://elsewhere.example/notices", null) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/notices/read") { Content = new FormUrlEncodedContent([new("x", "y")]) };
            request.Headers.Referrer = new Uri(from);

            using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(401, (int)answer.StatusCode);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(expected is not null, text.Contains($"name=\"returnUrl\" value=\"{expected}\"", StringComparison.Ordinal));
            Assert.DoesNotContain("name=\"carried\"", text, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Account(TestUser user, string password = TestUser.Password) =>
        new() { ["Form.Email"] = user.Email, ["Form.Password"] = password };

    private static async Task<(TestUser User, string Address, PageForm Form)> OpenedAsync(AssuranceApp app)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var user = await app.Given.UserAsync(Role.AreaTeamLead, team);
        var address = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/1";
        return (user, address, (await (await app.LogInAsync(user)).OpenAsync(address)).Form(address));
    }
}
