using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Publication;

public sealed class ForumTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Date.Day"] = "4",
        ["Form.Date.Month"] = "11",
        ["Form.Date.Year"] = "2014",
        ["Form.Forum"] = "Governing body meeting in public",
        ["Form.Link"] = "https://anyshire.example/meetings",
    };

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync(Add(await app.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.NationalTeam)]
    public async Task Get_by_a_role_other_than_the_lead_of_the_group_is_forbidden(Role role)
    {
        var quarter = await app.Given.QuarterAsync();

        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(role))).OpenAsync(Add(quarter))).Status);
    }

    [Fact]
    public async Task Get_for_another_group_or_a_note_that_does_not_exist_finds_nothing()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);

        Assert.Equal(404, (await visitor.OpenAsync(Add(await app.Given.QuarterAsync()))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Note(played.Quarter, Guid.NewGuid()))).Status);
    }

    [Fact]
    public async Task Before_the_report_is_final_there_is_no_form_and_a_post_is_refused()
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));
        var page = await visitor.OpenAsync(Add(quarter));
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Add(quarter));

        var final = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var other = await app.LogInAsync(final.CcgLead);
        var open = (await other.OpenAsync(Add(final.Quarter))).Form(Add(final.Quarter));
        await final.ReopenAsync();
        var answer = await other.SubmitAsync(open, Complete);

        Assert.Equal(409, answer.Status);
        Assert.Contains("Governing body meeting in public", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await final.ReadAsync()).ForumNotes);
    }

    [Theory]
    [Rule("R242")]
    [InlineData("Form.Date.Day", "", "Date must include a day")]
    [InlineData("Form.Date.Year", "2016", "Enter a date that is not in the future (2014/15 operational guidance, para 37)", "Form.Date.Day")]
    [InlineData("Form.Forum", "", "Enter the forum")]
    [InlineData("Form.Link", "anyshire.example/meetings", "Enter a web address that begins with https:// or http:// (2014/15 operational guidance, para 37)")]
    [InlineData("Form.Link", "javascript:alert(1)", "Enter a web address that begins with https:// or http:// (2014/15 operational guidance, para 37)")]
    [InlineData("Form.Link", "ftp://anyshire.example/x", "Enter a web address that begins with https:// or http:// (2014/15 operational guidance, para 37)")]
    [InlineData("Form.Link", "https://user:secret@anyshire.example/x",
        "Enter a web address that begins with https:// or http:// (2014/15 operational guidance, para 37)")]
    public async Task Post_that_is_wrong_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string value, string message, string? errorAt = null)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var answers = new Dictionary<string, string>(Complete) { [field] = value };

        var answer = await SubmitAsync(await app.LogInAsync(played.CcgLead), Add(played.Quarter), answers);

        answer.ShowsError(errorAt ?? field, message);
        Assert.All(answers, typed => Assert.Equal(typed.Value, answer.ValueOf(typed.Key)));
        Assert.Empty((await played.ReadAsync()).ForumNotes);
    }

    [Theory]
    [InlineData("Form.Forum", PublicForumNote.ForumMaxLength, "Forum must be 200 characters or less")]
    [InlineData("Form.Link", PublicForumNote.LinkMaxLength, "Link must be 2,000 characters or less")]
    public async Task Post_with_a_text_that_is_too_long_shows_the_error(string field, int most, string message)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);

        var answer = await SubmitAsync(
            await app.LogInAsync(played.CcgLead), Add(played.Quarter), new(Complete) { [field] = "https://" + new string('x', most) });

        answer.ShowsError(field, message);
        Assert.Empty((await played.ReadAsync()).ForumNotes);
    }

    [Fact]
    [Rule("R242")]
    public async Task Post_records_the_forum_and_the_overview_and_once_published_the_public_page_show_it()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var decoy = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);

        var answer = await SubmitAsync(visitor, Add(played.Quarter), Complete);

        Assert.Equal(played.Root, answer.Location);
        var note = Assert.Single((await played.ReadAsync()).ForumNotes);
        Assert.Equal(
            (new DateOnly(2014, 11, 4), "Governing body meeting in public", "https://anyshire.example/meetings", played.CcgLead.Name),
            (note.Date, note.Forum, note.Link, note.AddedBy));
        Assert.Empty((await decoy.ReadAsync()).ForumNotes);
        Assert.Equal("https://anyshire.example/meetings", (await visitor.FollowAsync(answer)).Link("Governing body meeting in public"));
        Assert.Equal(404, (await app.Visitor().OpenAsync(played.PublicRoot)).Status);
        Assert.Contains(await HistoryAsync(played.CcgLead), line => line == "Discussed or published in a public forum Added");

        await played.ReleaseByBothAsync();

        var page = await app.Visitor().OpenAsync(played.PublicRoot);
        Assert.Equal("https://anyshire.example/meetings", page.Link("Governing body meeting in public"));
        Assert.Contains("4 November 2014", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(played.CcgLead.Name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_can_be_changed_and_the_second_of_two_people_is_told()
    {
        var (played, visitor, id) = await WithNoteAsync();
        var address = Note(played.Quarter, id);
        var open = await visitor.OpenAsync(address);
        Assert.Equal("Governing body meeting in public", open.ValueOf("Form.Forum"));

        Assert.Equal(302, (await SubmitAsync(visitor, address, new() { ["Form.Forum"] = "Annual public meeting", ["Form.Link"] = "" })).Status);
        var second = await visitor.SubmitAsync(open.Form(address), new() { ["Form.Forum"] = "Something else" });

        Assert.Equal(409, second.Status);
        Assert.Contains("Annual public meeting", second.Text, StringComparison.Ordinal);
        Assert.Contains("Something else", second.Text, StringComparison.Ordinal);
        var note = Assert.Single((await played.ReadAsync()).ForumNotes);
        Assert.Equal(("Annual public meeting", null), (note.Forum, note.Link));
    }

    [Fact]
    public async Task A_note_is_removed_after_a_question_and_stays_in_the_history()
    {
        var (played, visitor, id) = await WithNoteAsync();
        var address = Note(played.Quarter, id) + "/remove";
        var page = await visitor.OpenAsync(address);
        var again = await visitor.OpenAsync(address);
        Assert.Contains("Governing body meeting in public", page.Text, StringComparison.Ordinal);

        var answer = await visitor.SubmitAsync(page.Form(address));

        Assert.Equal(played.Root, answer.Location);
        Assert.Empty((await played.ReadAsync()).ForumNotes);
        Assert.Contains(await HistoryAsync(played.CcgLead), line => line == "Discussed or published in a public forum Removed");
        Assert.Equal(409, (await visitor.SubmitAsync(again.Form(address))).Status);
    }

    [Theory]
    [Rule("R242")]
    [InlineData("https://anyshire.example", true)]
    [InlineData("HTTP://anyshire.example/a?b=c#d", true)]
    [InlineData("//anyshire.example", false)]
    [InlineData("/meetings", false)]
    [InlineData("mailto:someone@anyshire.example", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("https:anyshire", false)]
    public void Only_a_page_of_a_website_can_be_linked(string address, bool can) => Assert.Equal(can, ForumRules.IsWebAddress(address));

    private async Task<(QuarterScenario Steps, Visitor Visitor, Guid Id)> WithNoteAsync()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);
        await SubmitAsync(visitor, Add(played.Quarter), Complete);
        return (played, visitor, (await played.ReadAsync()).ForumNotes[0].Id);
    }

    private static string Add(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/forums/add";

    private static string Note(QuarterKey quarter, Guid id) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/forums/{id}";

    private static async Task<Page> SubmitAsync(Visitor visitor, string address, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);

    private Task<List<string>> HistoryAsync(TestUser by) => app.ReadAsync(db => db.AuditEntries
        .Where(entry => entry.UserId == by.Id).OrderBy(entry => entry.Id).Select(entry => $"{entry.Subject} {entry.Change}").ToListAsync());
}
