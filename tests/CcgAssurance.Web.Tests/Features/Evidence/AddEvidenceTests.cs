using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Evidence;

public sealed class AddEvidenceTests(AssuranceApp app) : EvidencePages(app)
{
    [Fact]
    public async Task Every_page_asks_the_public_to_log_in()
    {
        var (_, _, quarter) = await SidesAsync();

        foreach (var rest in new[] { "", "/add", $"/{Guid.Empty}", $"/{Guid.Empty}/remove", $"/{Guid.Empty}/file" })
        {
            Assert.StartsWith("/account/log-in", (await App.Visitor().OpenAsync(Address(quarter, rest))).Location, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task A_role_that_only_reads_may_not_add_change_or_remove(Role role)
    {
        var visitor = await App.LogInAsync(await App.Given.UserAsync(role));

        foreach (var rest in new[] { "/add", $"/{Guid.Empty}", $"/{Guid.Empty}/remove" })
        {
            Assert.Equal(403, (await visitor.OpenAsync("/ccgs/ZZZ/2014-15/q2/evidence" + rest)).Status);
        }
    }

    [Fact]
    [Rule("R22", "R26", "R72", "R109", "R115", "R118", "R254")]
    public async Task Post_saves_what_was_answered_begins_the_gathering_and_writes_the_history_and_leaves_other_quarters_alone()
    {
        var (lead, _, quarter) = await SidesAsync();
        var (_, _, decoy) = await SidesAsync();

        var page = await lead.FollowAsync(await AddAsync(lead, quarter, Complete));

        Assert.Contains("Evidence added", page.Text, StringComparison.Ordinal);
        Assert.Contains("Local evidence", page.Headings(2));
        Assert.Contains("Partner report, Care Quality Commission, 2 July 2014", page.Text, StringComparison.Ordinal);
        var item = Assert.Single(await ItemsAsync(quarter));
        Assert.Equal(("Inspection of the hospital", EvidenceKind.PartnerReport, new DateOnly(2014, 7, 2)), (item.Title, item.Kind, item.Date));
        Assert.Equal("Two wards need\nmore nurses.", item.Summary);
        Assert.Equal([Focus.On(new DomainNumber(1))], item.Focuses);
        Assert.Equal([EvidenceTag.Safeguarding], item.Tags);
        Assert.Equal((AssuranceSide.NhsEngland, lead.User!.Organisation), (item.ProvidedBy, item.Organisation));
        Assert.Empty(await ItemsAsync(decoy));
        Assert.Equal(AssessmentStage.EvidenceGathering, await App.ReadAsync(db =>
            db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Stage).SingleAsync()));
        var entry = await App.ReadAsync(db => db.AuditEntries.SingleAsync(entry => entry.PartId == item.Id.ToString()));
        Assert.Equal((lead.User.Id, "Evidence 'Inspection of the hospital'"), (entry.UserId, entry.Subject));
    }

    [Theory]
    [InlineData("Form.Title", "", "Enter a title")]
    [InlineData("Form.Kind", null, "Select what kind of evidence it is")]
    [InlineData("Form.Source", "", "Enter which partner the report comes from (2014/15 operational guidance, para 12 and Annex 2)")]
    [InlineData("Form.Date.Year", "2104", "Date of the evidence must be between 1993 and 2020", "Form.Date.Day")]
    [InlineData("Form.Scope", null, "Select whether it is national or local")]
    [InlineData("Form.Summary", "", "Enter a summary")]
    [InlineData("Form.Link", "javascript:alert(1)", "Enter a full web address, like https://www.england.nhs.uk")]
    [InlineData("Form.Link", "/relative", "Enter a full web address, like https://www.england.nhs.uk")]
    [InlineData("Form.ShowsShortfall", null, "Select yes if it shows a shortfall in competence")]
    public async Task Post_of_a_wrong_answer_says_what_to_do_keeps_what_was_typed_and_saves_nothing(
        string field, string? value, string message, string? errorAt = null)
    {
        var (lead, _, quarter) = await SidesAsync();
        var answers = new Dictionary<string, string>(Complete);
        answers.Remove(field);
        if (value is not null)
        {
            answers[field] = value;
        }

        var page = await AddAsync(lead, quarter, answers);

        page.ShowsError(errorAt ?? field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Theory]
    [InlineData("Form.Title", EvidenceItem.TitleMaxLength, "Title must be 200 characters or less")]
    [InlineData("Form.Summary", EvidenceItem.SummaryMaxLength, "Summary must be 4,000 characters or less")]
    [InlineData("Form.Source", EvidenceItem.SourceMaxLength, "Partner or source must be 200 characters or less")]
    [InlineData("Form.OtherKind", EvidenceItem.OtherKindMaxLength, "Other kind of evidence must be 100 characters or less")]
    public async Task Post_of_a_text_that_is_too_long_says_how_long_it_may_be(string field, int length, string message)
    {
        var (lead, _, quarter) = await SidesAsync();

        (await AddAsync(lead, quarter, new(Complete) { [field] = new string('x', length + 1) })).ShowsError(field, message);
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Fact]
    [Rule("R34")]
    public async Task Evidence_of_a_shortfall_is_offered_for_the_agenda_with_a_prompt_for_what_nhs_england_could_do()
    {
        var (lead, ccg, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, new(Complete) { ["Form.Title"] = "Strong plan", ["Form.ShowsShortfall"] = "false" });
        Assert.DoesNotContain("For the next conversation", (await lead.OpenAsync(Address(quarter))).Headings(2));
        await AddAsync(lead, quarter, Complete);

        foreach (var visitor in new[] { lead, ccg })
        {
            var page = await visitor.OpenAsync(Address(quarter));

            Assert.Contains("For the next conversation", page.Headings(2));
            Assert.Contains("what could NHS England do to help?", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Rule("R72", "R109")]
    public async Task The_list_separates_national_from_local_and_is_narrowed_by_either_and_by_domain_or_theme()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, new(Complete) { ["Form.Title"] = "First", ["Form.Scope"] = "National" });
        await AddAsync(lead, quarter, new(Complete) { ["Form.Title"] = "Second", ["Form.Focuses"] = "theme-better-care" });

        // The first page after a save also says that it was done.
        await lead.OpenAsync(Address(quarter));
        var all = await lead.OpenAsync(Address(quarter));
        var national = await lead.OpenAsync(Address(quarter, "?scope=National"));
        var theme = await lead.OpenAsync(Address(quarter, "?focus=theme-better-care"));

        Assert.Equal(["For the next conversation", "National evidence", "Local evidence", "Soft intelligence"], all.Headings(2));
        Assert.Equal(["First", "Second"], all.Headings(3));
        Assert.Equal(["First"], national.Headings(3));
        Assert.Equal(["Second"], theme.Headings(3));
    }

    [Fact]
    public async Task The_ccg_adds_and_changes_its_own_evidence_and_neither_side_changes_the_others()
    {
        var (lead, ccg, quarter) = await SidesAsync();
        await AddAsync(ccg, quarter, new(Complete) { ["Form.Title"] = "Ours" });
        var ours = Assert.Single(await ItemsAsync(quarter));
        await AddAsync(lead, quarter, Complete);
        var theirs = (await ItemsAsync(quarter)).Single(item => item.Id != ours.Id);

        Assert.Equal((AssuranceSide.Ccg, quarter.Ccg), (ours.ProvidedBy, ours.Organisation));
        Assert.Contains("From the CCG", (await lead.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);
        foreach (var (visitor, item) in new[] { (lead, ours), (ccg, theirs) })
        {
            Assert.Equal(403, (await visitor.OpenAsync(Address(quarter, $"/{item.Id}"))).Status);
            Assert.Equal(403, (await visitor.OpenAsync(Address(quarter, $"/{item.Id}/remove"))).Status);
            var form = (await visitor.OpenAsync("/ccgs")).Form("/account/log-out").ToRequest([]);
            using var request = new HttpRequestMessage(HttpMethod.Post, Address(quarter, $"/{item.Id}/remove")) { Content = form.Content };
            Assert.Equal(403, (int)(await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        }

        var page = await ccg.OpenAsync(Address(quarter, $"/{ours.Id}"));
        Assert.Equal(302, (await ccg.SubmitAsync(page.Form(Address(quarter, $"/{ours.Id}")), new() { ["Form.Title"] = "Ours, corrected" })).Status);
        Assert.Equal("Ours, corrected", (await ItemsAsync(quarter)).Single(item => item.Id == ours.Id).Title);
        Assert.Equal("Inspection of the hospital", (await ItemsAsync(quarter)).Single(item => item.Id == theirs.Id).Title);
    }

    [Fact]
    public async Task Evidence_of_another_quarter_is_not_found()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        var other = await App.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q3);

        Assert.Equal(404, (await lead.OpenAsync(Address(other, $"/{item.Id}"))).Status);
        Assert.Equal(404, (await lead.OpenAsync(Address(other, $"/{item.Id}/remove"))).Status);
        Assert.Equal(404, (await lead.OpenAsync(Address(other, $"/{item.Id}/file"))).Status);
        Assert.Equal(404, (await lead.OpenAsync(Address(quarter, $"/{Guid.Empty}"))).Status);
    }
}
