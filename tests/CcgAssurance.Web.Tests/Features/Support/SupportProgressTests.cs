using System.Text.RegularExpressions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class SupportProgressTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Waits = "Waits under 18 weeks: planned and actual";

    [Theory]
    [Rule("R174")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    public async Task Either_side_records_figures_and_puts_one_right(Role role)
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var visitor = await given.LogInAsync(role);
        var figures = (await visitor.OpenAsync(package)).Link("Record figures: Waits under 18 weeks");

        var page = await TakeAsync(visitor, figures, new() { ["Form.Actuals"] = "31/10/2014\t84.5\r\n15 November 2014 86" });

        Assert.Contains("Figures saved", page.Text, StringComparison.Ordinal);
        Assert.Equal(["31 October 2014", "85%", "84.5%"], page.TableRows(Waits)[0].Take(3));
        Assert.StartsWith("Missed", page.TableRows(Waits)[0][3], StringComparison.Ordinal);
        Assert.Equal(["31 March 2015", "88%", "86%", "Figure of 15 November 2014"], page.TableRows(Waits)[1]);
        var form = await visitor.OpenAsync(figures);
        Assert.Contains("Waits under 18 weeks. Recorded so far:", form.Text, StringComparison.Ordinal);
        Assert.Contains("31 October 2014: 84.5%", form.Text, StringComparison.Ordinal);
        Assert.Contains("15 November 2014: 86%", form.Text, StringComparison.Ordinal);
        page = await TakeAsync(visitor, figures, new() { ["Form.Actuals"] = "31 October 2014 85.5" });

        Assert.Equal(["31 October 2014", "85%", "85.5%", "As planned or better"], page.TableRows(Waits)[0]);
        var history = await visitor.OpenAsync($"{package}/history");
        Assert.Contains("84.5", history.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await given.ReadAsync(package)).Actuals.Count);
    }

    [Theory]
    [Rule("R174")]
    [InlineData("", "Enter at least one figure")]
    [InlineData("31 October 2014 84\nNovember 85", "Line 2 must begin with a date, such as 31 January 2015: November 85")]
    [InlineData("31 October 2014 none", "Line 1 must end with a number, such as 90.5: 31 October 2014 none")]
    [InlineData("20 November 2014 84", "Enter a date that is 19 November 2014 or earlier (2014/15 operational guidance, Annex 4, Providing assistance)")]
    public async Task Figures_that_cannot_be_read_or_are_still_to_come_are_named_and_kept(string typed, string message)
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var lead = await given.LogInAsync(Role.CcgLead);
        var figures = (await lead.OpenAsync(package)).Link("Record figures: Waits under 18 weeks");

        var page = await SubmitAsync(lead, figures, new() { ["Form.Actuals"] = typed });

        page.ShowsError("Form.Actuals", message);
        Assert.Equal(typed, page.ValueOf("Form.Actuals"));
        Assert.Empty((await given.ReadAsync(package)).Actuals);
    }

    [Fact]
    public async Task Of_two_who_record_figures_at_the_same_time_the_second_sees_what_the_first_wrote()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var figures = (await group.OpenAsync(package)).Link("Record figures: Waits under 18 weeks");
        var form = (await group.OpenAsync(figures)).Form(figures);
        await TakeAsync(lead, figures, new() { ["Form.Actuals"] = "31 October 2014 84" });

        var conflict = await group.SubmitAsync(form, new() { ["Form.Actuals"] = "31 October 2014 85" });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("31 October 2014: 84%", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("31 October 2014 85", conflict.ValueOf("Form.Actuals"));
        Assert.Equal(302, (await group.SubmitAsync(conflict.Form(figures))).Status);
        Assert.Equal(85, Assert.Single((await given.ReadAsync(package)).Actuals).Value);
    }

    [Fact]
    [Rule("R172")]
    public async Task The_lead_answers_whether_more_support_was_considered_when_a_point_was_missed()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var page = await lead.OpenAsync(package);
        Assert.Equal(["31 October 2014", "85%", "None yet"], page.TableRows(Waits)[0].Take(3));
        var miss = page.Link("Was more intensive support considered? 31 October 2014");
        Assert.False((await group.OpenAsync(package)).HasLink("Was more intensive support considered? 31 October 2014"));
        Assert.Equal(403, (await group.OpenAsync(miss)).Status);

        var form = await lead.OpenAsync(miss);
        Assert.Contains("Waits under 18 weeks: planned 85% for 31 October 2014, no figure was recorded", form.Text, StringComparison.Ordinal);
        var refused = await SubmitAsync(lead, miss);
        refused.ShowsError("Form.MoreSupportConsidered", "Select yes if more intensive support was considered");
        refused.ShowsError("Form.Reason", "Enter what came of it, or why it was not considered");
        await TakeAsync(lead, miss, new(Because("The figure comes late.")) { ["Form.MoreSupportConsidered"] = "False" });

        Assert.Equal(
            "Missed. More intensive support was not considered: The figure comes late.",
            (await group.OpenAsync(package)).TableRows(Waits)[0][3]);
        var later = await lead.OpenAsync(miss.Replace("2014-10-31", "2015-03-31", StringComparison.Ordinal));
        Assert.Contains("This point is not missed", later.Text, StringComparison.Ordinal);
        var never = miss.Replace("2014-10-31", "never", StringComparison.Ordinal);
        foreach (var address in new[] { $"{package}/trajectories/{Guid.Empty}/missed/2014-10-31", never })
        {
            Assert.Equal(404, (await lead.OpenAsync(address)).Status);
        }
    }

    [Fact]
    [Rule("R157", "R176")]
    public async Task The_latest_value_of_an_indicator_stands_on_the_package()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var group = await given.LogInAsync(Role.CcgLead);
        var reading = (await group.OpenAsync(package)).Link("Record where it stands: Treated within 18 weeks");

        Assert.Contains("Treated within 18 weeks. Target: 90%", (await group.OpenAsync(reading)).Text, StringComparison.Ordinal);
        var refused = await SubmitAsync(group, reading);
        refused.ShowsError("Form.On.Day", "Enter the date");
        refused.ShowsError("Form.Value", "Enter where it stands");
        (await SubmitAsync(group, reading, new(On("On", "2014-11-20")) { ["Form.Value"] = "86%" }))
            .ShowsError("Form.On.Day", $"Enter a date that is 19 November 2014 or earlier {Source(GuidanceRules.R157)}");
        await TakeAsync(group, reading, new(On("On", "2014-11-18")) { ["Form.Value"] = "86%" });
        var page = await TakeAsync(group, reading, new(On("On", "2014-10-18")) { ["Form.Value"] = "85%" });

        Assert.Contains("Latest value86%, on 18 November 2014", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await group.OpenAsync($"{package}/indicators/{Guid.Empty}/reading")).Status);
    }

    [Fact]
    [Rule("R162", "R171")]
    public async Task A_review_recognises_an_improvement_and_sets_the_next_discussion()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var review = $"{package}/review";
        var refused = await SubmitAsync(group, review);
        refused.ShowsError("Form.On.Day", "Enter the date of the review");
        refused.ShowsError("Form.Text", "Enter how far the support is");
        var days = On("On", "2014-11-19").Concat(On("NextDiscussionOn", "2014-11-19"));
        var answers = new Dictionary<string, string>(days) { ["Form.Text"] = "Half the review is done." };
        (await SubmitAsync(group, review, answers))
            .ShowsError("Form.NextDiscussionOn.Day", $"Enter a date after 19 November 2014 {Source(GuidanceRules.R162)}");

        await TakeAsync(group, review, new(answers) { ["Form.NextDiscussionOn.Month"] = "12", ["Form.Improvement"] = "Waits are shorter." });

        var page = await lead.OpenAsync(package);
        Assert.Contains("Half the review is done. Improvement recognised: Waits are shorter. Recorded by", page.Text, StringComparison.Ordinal);
        Assert.Contains("Next discussion19 December 2014", page.Text, StringComparison.Ordinal);
        (await SubmitAsync(lead, $"{package}/discussion", On("NextDiscussionOn", "2014-11-19")))
            .ShowsError("Form.NextDiscussionOn.Day", $"Enter a date after 19 November 2014 {Source(GuidanceRules.R162)}");
        page = await TakeAsync(lead, $"{package}/discussion", On("NextDiscussionOn", "2015-01-14"));
        Assert.Contains("Next discussion14 January 2015", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R171")]
    public async Task The_lead_records_the_outcome_and_both_sides_read_why()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, second, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var outcome = $"{package}/outcome";
        var form = (await second.OpenAsync(outcome)).Form(outcome);
        var refused = await SubmitAsync(lead, outcome);
        refused.ShowsError("Form.IsMet", "Select yes if the package met its objectives");
        refused.ShowsError("Form.Reason", "Enter the reason");

        await TakeAsync(lead, outcome, new(Because("Waits are as long as before.")) { ["Form.IsMet"] = "False" });

        var page = await group.OpenAsync(package);
        Assert.Contains("StatusCompleted, objectives not met", page.Text, StringComparison.Ordinal);
        Assert.Contains("Outcome 19 November 2014: objectives not met Waits are as long as before.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Record figures: Waits under 18 weeks"));
        Assert.True(page.HasLink("Add a letter, email, call or note to the log"));
        Assert.Contains("The outcome of a support package is recorded", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.Equal(409, (await second.SubmitAsync(form, new(Because("They are.")) { ["Form.IsMet"] = "True" })).Status);
        var early = await given.InStageAsync(SupportStage.Agreed, Sample.Terms() with { StartsOn = new DateOnly(2014, 12, 1) });
        Assert.Contains("The package has not started", (await lead.OpenAsync($"{early}/outcome")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R171")]
    public async Task The_outcome_waits_until_a_proposed_change_is_decided()
    {
        var given = await InAsync(app);
        var package = await given.RevisedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        await TakeAsync(lead, $"{package}/propose");

        var page = await SubmitAsync(lead, $"{package}/outcome", new(Because("It is done.")) { ["Form.IsMet"] = "True" });

        Assert.Equal(400, page.Status);
        Assert.Contains(
            $"Take the proposed change back first, or wait until both sides accept it {Source(GuidanceRules.R159)}", page.Text, StringComparison.Ordinal);
        Assert.Equal(SupportStage.Agreed, (await given.ReadAsync(package)).Stage);
    }

    [Theory]
    [Rule("R160", "R249")]
    [InlineData(Role.AreaTeamLead, "NHS England")]
    [InlineData(Role.CcgLead, "the CCG")]
    public async Task Either_side_adds_to_the_log_with_files_that_both_read(Role role, string side)
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);
        var visitor = await given.LogInAsync(role);
        var refused = await SubmitAsync(visitor, $"{package}/log/new");
        refused.ShowsError("Form.Kind", "Select what you add");
        refused.ShowsError("Form.On.Day", "Enter the date");
        refused.ShowsError("Form.With", "Enter who it was between");
        refused.ShowsError("Form.Text", "Enter what was said");
        (await SubmitAsync(visitor, $"{package}/log/new", Letter("2014-11-20")))
            .ShowsError("Form.On.Day", $"Enter a date that is 19 November 2014 or earlier {Source(GuidanceRules.R160)}");
        (await SubmitAsync(visitor, $"{package}/log/new", Letter(), new TestFile("Form.File", "letter.exe", [1, 2, 3])))
            .ShowsError("Form.File", "The selected file must be a PDF, DOCX, XLSX, CSV, PNG or JPEG");

        await TakeAsync(
            visitor, $"{package}/log/new", Letter(),
            new TestFile("Form.File", "letter.pdf", SampleFiles.Pdf), new TestFile("Form.SecondFile", "annex.pdf", SampleFiles.Pdf));

        foreach (var reader in new[] { Role.AreaTeamDirector, Role.GoverningBodyMember })
        {
            var other = await given.LogInAsync(reader);
            var page = await other.OpenAsync(package);
            Assert.Contains("Letter, 18 November 2014 Both leads They agree.", page.Text, StringComparison.Ordinal);
            Assert.Contains($"Recorded by {visitor.User!.Name} for {side}", page.Text, StringComparison.Ordinal);
            var file = await other.OpenAsync(page.Link("letter.pdf"));
            Assert.Equal((200, "application/pdf"), (file.Status, file.Response.Content.Headers.ContentType?.MediaType));
            Assert.Equal("letter.pdf", file.Response.Content.Headers.ContentDisposition?.FileName);
        }

        var address = (await visitor.OpenAsync(package)).Link("annex.pdf");
        Assert.Equal(404, (await (await (await InAsync(app)).LogInAsync(role)).OpenAsync(address)).Status);
        var elsewhere = await given.InStageAsync(SupportStage.Proposed) + address[address.IndexOf("/log/", StringComparison.Ordinal)..];
        Assert.Equal(404, (await visitor.OpenAsync(elsewhere)).Status);
    }

    [Fact]
    [Rule("R160")]
    public async Task What_two_people_add_to_the_log_at_once_is_kept_each_is_told_of_the_other_and_a_draft_has_no_log()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var form = (await group.OpenAsync($"{package}/log/new")).Form($"{package}/log/new");
        await TakeAsync(lead, $"{package}/log/new", Letter());

        Assert.Equal(302, (await group.SubmitAsync(form, new(Letter()) { ["Form.Text"] = "They do not." })).Status);

        Assert.Equal(["They agree.", "They do not."], (await given.ReadAsync(package)).Entries.OrderBy(entry => entry.Position).Select(entry => entry.Text));
        foreach (var visitor in new[] { lead, group })
        {
            var notices = await visitor.OpenAsync("/notices");
            Assert.Single(Regex.Matches(notices.Text, "There is a new entry in the log of a support package"));
        }

        var draft = await given.DraftedAsync();
        Assert.Contains("The log begins when the package is proposed.", (await lead.OpenAsync($"{draft}/log/new")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R167", "R168")]
    public async Task A_restriction_is_in_force_once_a_letter_with_a_file_confirms_it_after_the_meeting()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var page = await lead.OpenAsync(package);
        Assert.Contains("In force No: it is not confirmed in writing", page.Text, StringComparison.Ordinal);
        var confirm = page.Link("Record the written confirmation of restriction 1");
        var form = await lead.OpenAsync(confirm);
        Assert.Contains("The money pays for the review alone. (Assurance meeting, 10 November 2014)", form.Text, StringComparison.Ordinal);
        Assert.Equal($"{Numbered(await given.ReadAsync(package))}/log/new", form.Link("Add the letter to the log"));
        await TakeAsync(group, $"{package}/log/new", Letter());
        await TakeAsync(group, $"{package}/log/new", Letter(), new TestFile("Form.File", "letter.pdf", SampleFiles.Pdf));
        var letters = (await given.ReadAsync(package)).Entries;
        var (bare, letter) = (letters.Single(entry => entry.Files.Count == 0).Id, letters.Single(entry => entry.Files.Count == 1).Id);

        var refused = await SubmitAsync(lead, confirm);
        refused.ShowsError("Form.On.Day", "Enter the date of the written confirmation");
        refused.ShowsError("Form.Entry", "Select the letter");
        foreach (var day in new[] { "2014-11-09", "2014-11-10" })
        {
            (await SubmitAsync(lead, confirm, new(On("On", day)) { ["Form.Entry"] = letter.ToString() })).ShowsError(
                "Form.On.Day", $"Enter a date after 10 November 2014, when the restriction was discussed {Source(GuidanceRules.R168)}");
        }

        (await SubmitAsync(lead, confirm, new(On("On", "2014-11-18")) { ["Form.Entry"] = bare.ToString() }))
            .ShowsError("Form.Entry", $"Attach the written confirmation {Source(GuidanceRules.R168)}");
        page = await TakeAsync(lead, confirm, new(On("On", "2014-11-18")) { ["Form.Entry"] = letter.ToString() });

        Assert.Contains("In force Yes, from the written confirmation of 18 November 2014", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Record the written confirmation of restriction 1"));
        Assert.Contains("The restriction is confirmed already", (await lead.OpenAsync(confirm)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await lead.OpenAsync($"{package}/restrictions/{Guid.Empty}/confirmation")).Status);
    }

    private static string Numbered(SupportPackage package) => $"/support/{package.Number}";

    private static Dictionary<string, string> Letter(string on = "2014-11-18") => new(On("On", on))
    {
        ["Form.Kind"] = "Letter",
        ["Form.With"] = "Both leads",
        ["Form.Text"] = "They agree.",
    };
}
