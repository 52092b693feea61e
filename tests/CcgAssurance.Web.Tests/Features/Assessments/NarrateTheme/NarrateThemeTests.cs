using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.NarrateTheme;

public sealed class NarrateThemeTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() =>
        Assert.Equal(302, (await app.Visitor().OpenAsync(Address(await app.Given.QuarterAsync()))).Status);

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        Assert.Equal(403, (await visitor.OpenAsync(Address(await app.Given.QuarterAsync()))).Status);
    }

    [Theory]
    [Rule("R222")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task Get_by_the_group_shows_the_theme_and_nothing_that_the_area_team_writes(Role role)
    {
        var quarter = await app.Given.QuarterAsync();
        await app.Given.NarrativeAsync(quarter, Theme.ParityOfEsteem, "A narrative in the making.");
        await app.Given.ItemAsync(quarter, Focus.On(Theme.ParityOfEsteem), ItemKind.Issue, Sample.Issue("An issue in the making"));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, quarter.Ccg));

        var page = await visitor.OpenAsync(Address(quarter, "parity-of-esteem"));

        Assert.Equal(200, page.Status);
        Assert.Contains("Parity of esteem", page.Heading, StringComparison.Ordinal);
        Assert.DoesNotContain("in the making", page.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_a_theme_that_does_not_exist_or_belongs_to_another_area_team_finds_nothing()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var earlier = await app.Given.QuarterAsync(quarter.Ccg, FinancialYear.StartingIn(2013), Quarter.Q4);

        Assert.Equal(404, (await visitor.OpenAsync(Address(quarter, "no-such-theme"))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Address(earlier))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Address(await app.Given.QuarterAsync()))).Status);
    }

    [Theory]
    [Rule("R78", "R79", "R81", "R82", "R83", "R87", "R88")]
    [InlineData("parity-of-esteem", Theme.ParityOfEsteem)]
    [InlineData("equality", Theme.EqualityAndInequality)]
    [InlineData("better-care", Theme.BetterCare)]
    public async Task Get_offers_the_prompts_of_the_theme_with_their_paragraphs(string slug, Theme theme)
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.OpenAsync(Address(quarter, slug));

        Assert.All(CrossCuttingThemes.All.Single(item => item.Theme == theme).Prompts, prompt =>
        {
            Assert.Contains(prompt.Text, page.Text, StringComparison.Ordinal);
            Assert.Contains(prompt.Rule.Source.ToString(), page.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    [Rule("R73", "R77")]
    public async Task Get_asks_for_no_assurance_level_and_lists_the_items_of_the_theme()
    {
        var (visitor, quarter) = await LeadWithAsync();
        await app.Given.ItemAsync(quarter, Focus.On(Theme.BetterCare), ItemKind.Achievement, new() { Text = "One team for discharge." });

        var page = await visitor.OpenAsync(Address(quarter));

        var items = await visitor.OpenAsync(page.Link("Achievements, issues and actions on Better care"));
        Assert.Contains("One team for discharge.", items.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Assurance level", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Form.Category", page.Form(Address(quarter)).FieldNames);
        Assert.DoesNotContain("One team", (await visitor.OpenAsync(Address(quarter, "equality"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R74")]
    public async Task Get_says_what_the_report_still_needs_until_the_theme_is_covered()
    {
        var (visitor, quarter) = await LeadWithAsync();
        const string Needed = "this theme needs a narrative, an item or a reason why there is nothing to report";

        Assert.Contains(Needed, (await visitor.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);
        await SubmitAsync(visitor, quarter, new() { ["Form.HasNothingToReport"] = "true", ["Form.NothingToReportReason"] = "No change." });
        Assert.DoesNotContain(Needed, (await visitor.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_by_the_director_shows_the_narrative_without_a_form()
    {
        var (lead, quarter) = await LeadWithAsync();
        await app.Given.NarrativeAsync(quarter, Theme.BetterCare, "Discharge is quicker.");
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector, lead.User!.Organisation));

        var page = await visitor.OpenAsync(Address(quarter));

        Assert.Contains("Discharge is quicker.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Address(quarter));
        Assert.False(page.HasLink("Add an issue"));
    }

    [Fact]
    [Rule("R74", "R75", "R254")]
    public async Task Post_saves_a_narrative_longer_than_the_guide_says_so_and_writes_the_history()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var (_, decoy) = await LeadWithAsync();
        var narrative = string.Join(' ', Enumerable.Repeat("word", ThemeNarrative.GuideWords + 50));
        Assert.Contains("About 150 words is a good length.", (await visitor.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);

        var page = await visitor.FollowAsync(await SubmitAsync(visitor, quarter, new() { ["Form.Narrative"] = narrative }));

        Assert.Contains("Narrative saved", page.Text, StringComparison.Ordinal);
        Assert.Equal(narrative, (await ReadAsync(quarter, Theme.BetterCare)).Narrative);
        Assert.Null((await ReadAsync(quarter, Theme.ParityOfEsteem)).Narrative);
        Assert.Null((await ReadAsync(decoy, Theme.BetterCare)).Narrative);
        var entry = Assert.Single(await HistoryAsync(visitor), row => row.Subject == "Narrative on better care");
        Assert.Equal((AuditChange.Changed, visitor.User!.Name), (entry.Change, entry.UserName));
        Assert.Contains(new FieldChange("Narrative", null, null, narrative), entry.Fields);
    }

    [Fact]
    public async Task Post_of_last_quarters_text_asks_for_a_confirmation_and_then_saves_it()
    {
        var (visitor, quarter) = await LeadWithAsync();
        await app.Given.NarrativeAsync(await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1), Theme.BetterCare, "The same text.");
        Assert.Contains("The same text.", (await visitor.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);

        var refused = await SubmitAsync(visitor, quarter, new() { ["Form.Narrative"] = "The same text." });

        refused.ShowsError(
            "Form.IsConfirmedUnchanged", "Change the narrative, or confirm that it is unchanged from last quarter (2014/15 operational guidance, para 18)");
        Assert.Equal("The same text.", refused.ValueOf("Form.Narrative"));
        Assert.Null((await ReadAsync(quarter, Theme.BetterCare)).Narrative);
        Assert.Equal(302, (await visitor.SubmitAsync(refused.Form(Address(quarter)), new() { ["Form.IsConfirmedUnchanged"] = "true" })).Status);
        Assert.True((await ReadAsync(quarter, Theme.BetterCare)).IsConfirmedUnchanged);
    }

    [Theory]
    [InlineData("Form.HasNothingToReport", "true", "Form.NothingToReportReason",
        "Enter why there is nothing to report (2014/15 operational guidance, para 18)")]
    public async Task Post_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(string field, string value, string errorAt, string message)
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await SubmitAsync(visitor, quarter, new() { [field] = value });

        page.ShowsError(errorAt, message);
        Assert.Equal(value, page.ValueOf(field));
        Assert.Empty(await HistoryAsync(visitor));
    }

    [Theory]
    [InlineData("Form.Narrative", ThemeNarrative.NarrativeMaxLength, "Narrative must be 10,000 characters or less")]
    [InlineData("Form.NothingToReportReason", ThemeNarrative.NothingToReportReasonMaxLength, "Why there is nothing to report must be 2,000 characters or less")]
    public async Task Post_with_a_text_that_is_too_long_says_how_long_it_may_be(string field, int length, string message)
    {
        var (visitor, quarter) = await LeadWithAsync();

        (await SubmitAsync(visitor, quarter, new() { [field] = new string('x', length + 1) })).ShowsError(field, message);
        Assert.Empty(await HistoryAsync(visitor));
    }

    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_texts()
    {
        var (second, quarter) = await LeadWithAsync();
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        var opened = await second.OpenAsync(Address(quarter));
        await SubmitAsync(first, quarter, new() { ["Form.Narrative"] = "By a colleague." });

        var conflict = await second.SubmitAsync(opened.Form(Address(quarter)), new() { ["Form.Narrative"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Equal([["Narrative", "By a colleague.", "Mine."]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("By a colleague.", (await ReadAsync(quarter, Theme.BetterCare)).Narrative);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address(quarter)))).Status);
    }

    [Fact]
    [Rule("R222")]
    public async Task Post_after_the_draft_was_shared_saves_nothing_and_gives_the_text_back()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var opened = await visitor.OpenAsync(Address(quarter));
        await app.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        var answer = await visitor.SubmitAsync(opened.Form(Address(quarter)), new() { ["Form.Narrative"] = "Too late." });

        Assert.Equal(409, answer.Status);
        Assert.Contains("Too late.", answer.Text, StringComparison.Ordinal);
        Assert.Null((await ReadAsync(quarter, Theme.BetterCare)).Narrative);
    }

    private async Task<(Visitor Visitor, QuarterKey Quarter)> LeadWithAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    private static async Task<Page> SubmitAsync(Visitor visitor, QuarterKey quarter, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address(quarter))).Form(Address(quarter)), answers);

    private Task<ThemeNarrative> ReadAsync(QuarterKey quarter, Theme theme) => app.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
        .SelectMany(row => row.Themes)
        .SingleAsync(row => row.Theme == theme));

    private Task<List<AuditEntry>> HistoryAsync(Visitor visitor) =>
        app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == visitor.User!.Id).ToListAsync());

    private static string Address(QuarterKey quarter, string slug = "better-care") =>
        $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/themes/{slug}";
}
