using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Testing.Pdf;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

public sealed class DraftTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const AssuranceCategory Support = AssuranceCategory.AssuredWithSupport;
    private const AssuranceCategory Intervention = AssuranceCategory.NotAssuredInterventionRequired;

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync(Address(await app.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_area_team_opens_the_page_and_others_take_no_step(Role role)
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == Domain.Organisations.OrganisationLevel.Ccg ? quarter.Ccg : null));

        Assert.Equal(403, (await visitor.OpenAsync(Address(quarter))).Status);
        var token = (await visitor.OpenAsync("/account/log-in")).Document.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        foreach (var step in new[] { "share", "go-on", "redraft", "final", "reopen" })
        {
            using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
            var answer = await visitor.Client.PostAsync($"{Address(quarter)}/{step}", content, TestContext.Current.CancellationToken);
            Assert.Equal((step, 403), (step, (int)answer.StatusCode));
        }
    }

    [Fact]
    public async Task Get_by_another_area_team_or_of_a_quarter_that_does_not_exist_finds_nothing()
    {
        var quarter = await app.Given.QuarterAsync();
        var stranger = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));
        Assert.Equal(404, (await stranger.OpenAsync(Address(quarter))).Status);

        var (visitor, own) = await LeadAsync();
        Assert.Equal(404, (await visitor.OpenAsync(Address(own).Replace("q2", "q3", StringComparison.Ordinal))).Status);
    }

    [Fact]
    [Rule("R74", "R128", "R139", "R145", "R177", "R222")]
    public async Task The_panel_lists_everything_that_stands_between_this_and_sharing_with_its_source_and_a_link_to_the_field()
    {
        var (visitor, quarter) = await LeadAsync(new MeetingAnswers());
        await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(2)), ItemKind.Issue, Sample.Issue("Cancer waits"));
        var page = await visitor.OpenAsync(Address(quarter));

        Assert.Contains("What stands between this and sharing the draft", page.Headings(2));
        Assert.Equal(["To do first", "To think about"], page.Headings(3));
        await AssertLeadsToFieldAsync(visitor, page, "Hold the conversation and record it, or record why the quarter has none", GuidanceRules.R222);
        await AssertLeadsToFieldAsync(visitor, page, "Agree a response to the issue Cancer waits", GuidanceRules.R177);
        await AssertLeadsToFieldAsync(visitor, page, "Write something on better care, or record that there is nothing to report", GuidanceRules.R74);
        for (var domain = 1; domain <= 6; domain++)
        {
            await AssertLeadsToFieldAsync(visitor, page, $"Judge domain {domain}", GuidanceRules.R128, opens: domain == 1);
        }
    }

    [Fact]
    [Rule("R139", "R145")]
    public async Task A_domain_with_support_and_one_that_needs_intervention_are_named_and_stop_no_sharing()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Draft, judged: [(2, Sample.Judgement(Support)), (5, Sample.Judgement(Intervention))]);
        var visitor = await app.LogInAsync(played.Lead);
        var page = await visitor.OpenAsync(Address(played.Quarter));

        Assert.Equal(["To think about"], page.Headings(3));
        await AssertLeadsToFieldAsync(
            visitor, page, "Agree a support package for domain 2 and keep it with your records: this service does not hold packages yet", GuidanceRules.R145);
        await AssertLeadsToFieldAsync(
            visitor, page, "Domain 5 cannot be made final as not assured until there is an intervention case for it", GuidanceRules.R139);
        var done = await visitor.FollowAsync(await visitor.SubmitAsync(page.Form(Step(played.Quarter, "share"))));
        Assert.Contains("Draft shared with the CCG", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R128", "R222")]
    public async Task Sharing_while_something_is_left_to_do_is_refused_and_nothing_is_sent()
    {
        var (visitor, quarter) = await LeadAsync();

        var page = await visitor.SubmitAsync((await visitor.OpenAsync(Address(quarter))).Form(Step(quarter, "share")));

        Assert.Equal(400, page.Status);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains("Judge domain 1 (2014/15 operational guidance, para 46)", page.Document.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        var stored = await ReadAsync(quarter);
        Assert.Equal((0, 0), (stored.LastVersion, stored.Responses.Count));
        Assert.Empty(await VersionsAsync(quarter));
    }

    [Fact]
    [Rule("R222", "R234", "R254")]
    public async Task Sharing_freezes_a_watermarked_version_asks_the_group_and_writes_the_history_and_leaves_other_quarters_alone()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Draft);
        var decoy = (await app.Given.PlayedAsync(AssessmentStage.Draft, await app.Given.CcgAsync(played.Lead.Organisation))).Quarter;
        var visitor = await app.LogInAsync(played.Lead);

        var page = await visitor.FollowAsync(await visitor.SubmitAsync((await visitor.OpenAsync(Address(played.Quarter))).Form(Step(played.Quarter, "share"))));

        Assert.Contains("Draft shared with the CCG", page.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG can answer until 3 December 2014.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["1", "Draft", $"19 November 2014 at 10:30am, {played.Lead.Name}", "Page of version 1, PDF of version 1"], page.TableRows("Versions of the report").Single());
        var stored = await ReadAsync(played.Quarter);
        Assert.Equal((AssessmentStage.SharedWithCcg, 1, 1), (stored.Stage, stored.LastVersion, stored.Responses.Single().DraftNumber));
        Assert.Equal(6, stored.CurrentResponse!.Answers.Count);
        var version = Assert.Single(await VersionsAsync(played.Quarter));
        Assert.Equal((OutputState.Draft, played.Lead.Name, null), (version.State, version.FrozenBy, version.Note));
        var pdf = PdfDocumentReader.Read(version.Renderings.Single().Bytes);
        Assert.All(pdf.Pages, sheet => Assert.Equal("Draft", sheet.Artifacts("Watermark")));
        Assert.Contains("Version 1, draft of 19 November 2014", pdf.Pages[0].Artifacts("Footer"), StringComparison.Ordinal);
        var entry = Assert.Single(await HistoryAsync(played.Quarter), row => row.PartKind == nameof(QuarterlyAssessment) && row.UserId == played.Lead.Id);
        Assert.Equal((played.Lead.Name, app.Clock.GetUtcNow()), (entry.UserName, entry.At));
        Assert.Contains(new FieldChange("Stage", "AssessmentStage", "Draft", "SharedWithCcg"), entry.Fields);
        Assert.Equal(AssessmentStage.Draft, (await ReadAsync(decoy)).Stage);
        Assert.Empty(await VersionsAsync(decoy));
    }

    [Fact]
    [Rule("R246")]
    public async Task Of_two_people_who_share_at_the_same_time_one_shares_and_the_other_is_told()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Draft);
        var (first, second) = (await app.LogInAsync(played.Lead), await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, played.Lead.Organisation)));
        var forms = (await first.OpenAsync(Address(played.Quarter)), await second.OpenAsync(Address(played.Quarter)));

        var answers = await Task.WhenAll(
            first.SubmitAsync(forms.Item1.Form(Step(played.Quarter, "share"))), second.SubmitAsync(forms.Item2.Form(Step(played.Quarter, "share"))));

        Assert.Equal([302, 409], answers.Select(answer => answer.Status).Order());
        var loser = answers.Single(answer => answer.Status == 409);
        Assert.Contains("Somebody else changed this part of the quarter while you were reading. It is not done yet.", loser.Text, StringComparison.Ordinal);
        Assert.Single(await VersionsAsync(played.Quarter));
        Assert.Single((await ReadAsync(played.Quarter)).Responses);
    }

    [Fact]
    [Rule("R222")]
    public async Task A_save_that_was_begun_before_sharing_saves_nothing_afterwards()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Draft);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, played.Lead.Organisation));
        var opened = await visitor.OpenAsync($"{played.Root}/domains/1");
        await played.ShareAsync();

        var answer = await visitor.SubmitAsync(opened.Form($"{played.Root}/domains/1"), new() { ["Form.Rationale"] = "Too late." });

        Assert.Equal(409, answer.Status);
        Assert.DoesNotContain("Too late.", (await visitor.OpenAsync($"{played.Root}/domains/1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task Going_on_without_an_answer_is_offered_and_done_only_after_the_last_day_for_answering()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        var before = app.Clock.GetUtcNow();
        try
        {
            app.Clock.Set(new DateTimeOffset(2014, 12, 3, 12, 0, 0, TimeSpan.Zero));
            var visitor = await app.LogInAsync(played.Lead);
            var page = await visitor.OpenAsync(Address(played.Quarter));
            Assert.Equal(["Draft again", "Versions"], page.Headings(2));
            var (status, text) = await PostAsync(visitor, page.Form(Step(played.Quarter, "redraft")), Step(played.Quarter, "go-on"));
            Assert.Equal(400, status);
            Assert.Contains("Wait until the CCG&#x27;s time to answer is over, on 3 December 2014 (2014/15 operational guidance, para 35)", text, StringComparison.Ordinal);
            Assert.Equal(AssessmentStage.SharedWithCcg, (await ReadAsync(played.Quarter)).Stage);

            app.Clock.Set(new DateTimeOffset(2014, 12, 4, 0, 0, 0, TimeSpan.Zero));
            visitor = await app.LogInAsync(played.Lead);
            page = await visitor.OpenAsync(Address(played.Quarter));
            var done = await visitor.FollowAsync(await visitor.SubmitAsync(page.Form(Step(played.Quarter, "go-on"))));

            Assert.Contains("The report goes on without an answer of the CCG", done.Text, StringComparison.Ordinal);
            var stored = await ReadAsync(played.Quarter);
            Assert.Equal((AssessmentStage.CcgResponded, true, null), (stored.Stage, stored.CurrentResponse!.IsTimedOut, stored.CurrentResponse.SentAt));
            var preview = await visitor.OpenAsync($"{played.Root}/report/preview.html");
            Assert.Contains("No response was received by 3 December 2014.", preview.Text, StringComparison.Ordinal);
        }
        finally
        {
            app.Clock.Set(before);
        }
    }

    [Theory]
    [Rule("R246", "R254")]
    [InlineData(AssessmentStage.SharedWithCcg, "redraft", "Enter why the report is drafted again")]
    [InlineData(AssessmentStage.CcgResponded, "redraft", "Enter why the report is drafted again")]
    [InlineData(AssessmentStage.Final, "reopen", "Enter why the report is corrected")]
    [InlineData(AssessmentStage.Published, "reopen", "Enter why the report is corrected")]
    public async Task A_step_back_needs_a_reason_which_stands_in_the_history_and_in_the_note_of_the_next_version(AssessmentStage stage, string step, string message)
    {
        var played = await app.Given.PlayedAsync(stage);
        var visitor = await app.LogInAsync(step == "redraft" ? played.Lead : played.Director);
        var page = await visitor.OpenAsync(Address(played.Quarter));

        var refused = await visitor.SubmitAsync(page.Form(Step(played.Quarter, step)), new() { ["Form.Reason"] = " " });
        refused.ShowsError("Form.Reason", message);
        var tooLong = new string('x', Actor.ReasonMaxLength + 1);
        var longer = await visitor.SubmitAsync(page.Form(Step(played.Quarter, step)), new() { ["Form.Reason"] = tooLong });
        longer.ShowsError("Form.Reason", "Reason must be 4,000 characters or less");
        Assert.Equal(tooLong, longer.ValueOf("Form.Reason"));
        Assert.Equal(stage, (await ReadAsync(played.Quarter)).Stage);

        Assert.Equal(302, (await visitor.SubmitAsync(page.Form(Step(played.Quarter, step)), new() { ["Form.Reason"] = "A figure was wrong." })).Status);

        var stored = await ReadAsync(played.Quarter);
        Assert.Equal((AssessmentStage.Draft, stage == AssessmentStage.Published ? 2 : null), (stored.Stage, stored.PublishedVersion));
        Assert.Equal("A figure was wrong.", (await HistoryAsync(played.Quarter)).Last(entry => entry.PartKind == nameof(QuarterlyAssessment)).Reason);
        var history = await visitor.OpenAsync($"{played.Root}/history");
        Assert.Contains("A figure was wrong.", history.Text, StringComparison.Ordinal);

        await played.ShareAsync();
        Assert.Equal("A figure was wrong.", (await VersionsAsync(played.Quarter)).MaxBy(version => version.Number)!.Note);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_corrected_report_has_the_reason_of_the_correction_as_its_note_also_when_its_draft_was_written_twice()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Final);
        await played.ReopenAsync("The headline was wrong.");
        Assert.Contains(
            "The area team lead changes it and shares a new draft.",
            (await (await app.LogInAsync(played.Director)).OpenAsync(Address(played.Quarter))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "The area team lead changes it", (await (await app.LogInAsync(played.Lead)).OpenAsync(Address(played.Quarter))).Text, StringComparison.Ordinal);
        await played.ShareAsync();
        await played.RedraftAsync("A typing mistake.");
        await played.ShareAsync();
        await played.RespondAsync();
        await played.MakeFinalAsync();

        Assert.Equal(
            [(1, null), (2, null), (3, "The headline was wrong."), (4, "A typing mistake."), (5, "The headline was wrong.")],
            (await VersionsAsync(played.Quarter)).OrderBy(version => version.Number).Select(version => (version.Number, version.Note)));
    }

    [Fact]
    public async Task A_step_that_is_not_open_at_the_stage_changes_nothing()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        var visitor = await app.LogInAsync(played.Lead);
        var form = (await visitor.OpenAsync(Address(played.Quarter))).Form(Step(played.Quarter, "redraft"));

        Assert.Equal(409, (await PostAsync(visitor, form, Step(played.Quarter, "share"))).Status);
        Assert.Single(await VersionsAsync(played.Quarter));
    }

    [Fact]
    [Rule("R234", "R254")]
    public async Task The_director_makes_the_report_final_as_a_version_without_a_watermark()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.CcgResponded);
        var lead = await app.LogInAsync(played.Lead);
        Assert.DoesNotContain((await lead.OpenAsync(Address(played.Quarter))).Document.Forms, form => form.GetAttribute("action") == Step(played.Quarter, "final"));
        var visitor = await app.LogInAsync(played.Director);
        var page = await visitor.OpenAsync(Address(played.Quarter));
        Assert.Contains("Nothing. It is ready.", page.Text, StringComparison.Ordinal);

        var done = await visitor.FollowAsync(await visitor.SubmitAsync(page.Form(Step(played.Quarter, "final"))));

        Assert.Contains("The report is final", done.Text, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.Final, (await ReadAsync(played.Quarter)).Stage);
        var version = (await VersionsAsync(played.Quarter)).Single(version => version.Number == 2);
        Assert.Equal(OutputState.Final, version.State);
        var pdf = PdfDocumentReader.Read(version.Renderings.Single().Bytes);
        Assert.All(pdf.Pages, sheet => Assert.Equal("", sheet.Artifacts("Watermark")));
        Assert.Contains("The CCG answered version 1 of this report on 19 November 2014.", pdf.Text, StringComparison.Ordinal);
        Assert.Contains(await HistoryAsync(played.Quarter), entry => entry.UserId == played.Director.Id && entry.Fields.Any(field => field.New == "Final"));
    }

    [Fact]
    [Rule("R254")]
    public async Task A_director_who_wrote_a_part_cannot_make_the_report_final()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.CcgResponded);
        await app.WriteAsync(async db =>
        {
            // As when somebody who wrote as the lead became the director.
            var entry = await db.AuditEntries.AsNoTracking().FirstAsync(row => row.PartKind == nameof(DomainJudgement));
            var id = (await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == played.Quarter.Ccg)).Id.ToString();
            db.AuditEntries.Add(new AuditEntry
            {
                RecordKind = entry.RecordKind,
                RecordId = id,
                PartKind = entry.PartKind,
                PartId = entry.PartId,
                Subject = entry.Subject,
                Change = entry.Change,
                IsConfidential = false,
                Fields = entry.Fields,
                At = entry.At,
                UserId = played.Director.Id,
                UserName = played.Director.Name,
                Role = Role.AreaTeamLead,
                Organisation = played.Director.Organisation,
            });
        });
        var visitor = await app.LogInAsync(played.Director);
        var page = await visitor.OpenAsync(Address(played.Quarter));
        Assert.Contains("Ask another director to make the report final, because you wrote part of it", page.Text, StringComparison.Ordinal);

        Assert.Equal(400, (await visitor.SubmitAsync(page.Form(Step(played.Quarter, "final")))).Status);

        Assert.Equal(AssessmentStage.CcgResponded, (await ReadAsync(played.Quarter)).Stage);
        await played.MakeFinalAsync(await app.Given.UserAsync(Role.AreaTeamDirector, played.Director.Organisation));
    }

    [Fact]
    [Rule("R139")]
    public async Task A_report_with_a_domain_that_needs_intervention_is_not_made_final()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.CcgResponded, judged: (5, Sample.Judgement(Intervention)));
        var visitor = await app.LogInAsync(played.Director);

        var page = await visitor.SubmitAsync((await visitor.OpenAsync(Address(played.Quarter))).Form(Step(played.Quarter, "final")));

        Assert.Equal(400, page.Status);
        Assert.Contains(
            $"Domain 5 cannot be made final as not assured until there is an intervention case for it ({GuidanceRules.R139.Source})",
            page.Document.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.CcgResponded, (await ReadAsync(played.Quarter)).Stage);
        Assert.Single(await VersionsAsync(played.Quarter));
    }

    [Fact]
    [Rule("R145")]
    public async Task A_report_with_a_domain_that_is_assured_with_support_is_made_final_with_a_warning()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.CcgResponded, judged: (2, Sample.Judgement(Support)));
        var visitor = await app.LogInAsync(played.Director);

        var done = await visitor.FollowAsync(await visitor.SubmitAsync((await visitor.OpenAsync(Address(played.Quarter))).Form(Step(played.Quarter, "final"))));

        Assert.Contains($"Agree a support package for domain 2", done.Text, StringComparison.Ordinal);
        Assert.Contains(GuidanceRules.R145.Source.ToString(), done.Text, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.Final, (await ReadAsync(played.Quarter)).Stage);
    }

    [Fact]
    [Rule("R234")]
    public async Task A_reply_that_is_missing_stops_the_final_report_and_leads_to_where_it_is_given()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        await played.RespondAsync((2, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "We see it otherwise." }));
        var lead = await app.LogInAsync(played.Lead);

        await AssertLeadsToFieldAsync(lead, await lead.OpenAsync(Address(played.Quarter)), "Reply to the CCG on the judgement on domain 2", GuidanceRules.R234);
        var director = await app.LogInAsync(played.Director);
        var page = await director.OpenAsync(Address(played.Quarter));
        Assert.Equal(400, (await director.SubmitAsync(page.Form(Step(played.Quarter, "final")))).Status);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task Every_finding_leads_to_a_page_that_its_reader_may_open(Role role)
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Draft, judged: [(2, Sample.Judgement(Support)), (5, Sample.Judgement(Intervention))]);
        await app.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(2)), ItemKind.Issue, Sample.Issue("Cancer waits"));
        var visitor = await app.LogInAsync(role == Role.AreaTeamLead ? played.Lead : played.Director);
        await AssertOpensAsync(visitor, await visitor.OpenAsync(Address(played.Quarter)), 3);
        await played.ShareAsync();
        await played.RespondAsync((2, new ResponseAnswers { Verdict = CcgVerdict.Comments, Comment = "A detail." }));
        await AssertOpensAsync(visitor, await visitor.OpenAsync(Address(played.Quarter)), 4);

        var (other, quarter) = await LeadAsync(new MeetingAnswers());
        var reader = role == Role.AreaTeamLead ? other : await app.LogInAsync(await app.Given.UserAsync(role, other.User!.Organisation));
        await AssertOpensAsync(reader, await reader.OpenAsync(Address(quarter)), 10);
    }

    private static async Task AssertOpensAsync(Visitor visitor, Page page, int expected)
    {
        var links = page.Document.QuerySelectorAll("main .nhsuk-list--bullet a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(expected, links.Count);
        foreach (var link in links.Distinct())
        {
            Assert.Equal((link, 200), (link, (await visitor.OpenAsync(link.Split('#')[0])).Status));
        }
    }

    private static async Task AssertLeadsToFieldAsync(Visitor visitor, Page page, string message, GuidanceRule rule, bool opens = true)
    {
        var item = Assert.Single(page.Document.QuerySelectorAll("main li"), item => item.QuerySelector("a")?.TextContent == message);
        Assert.EndsWith(rule.Source.ToString(), item.TextContent.Trim(), StringComparison.Ordinal);
        if (!opens)
        {
            return;
        }

        var address = page.Link(message).Split('#');
        var target = await visitor.OpenAsync(address[0]);
        Assert.Equal(200, target.Status);
        if (address.Length > 1)
        {
            Assert.True(target.Document.GetElementById(address[1]) is not null, $"{address[0]} has no {address[1]}.");
        }
    }

    // A step whose form the page does not show, asked for all the same.
    private static async Task<(int Status, string Text)> PostAsync(Visitor visitor, PageForm form, string address)
    {
        using var request = form.ToRequest([]);
        request.RequestUri = new Uri(address, UriKind.Relative);
        var response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<(Visitor Visitor, QuarterKey Quarter)> LeadAsync(MeetingAnswers? meeting = null)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: meeting);
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    private Task<QuarterlyAssessment> ReadAsync(QuarterKey quarter) => app.ReadAsync(db => db.QuarterlyAssessments
        .Include(row => row.Responses).ThenInclude(response => response.Answers)
        .SingleAsync(row => row.CcgCode == quarter.Ccg));

    private async Task<List<FrozenVersion>> VersionsAsync(QuarterKey quarter)
    {
        var id = (await ReadAsync(quarter)).Id.ToString();
        return await app.ReadAsync(db => db.FrozenVersions.Include(version => version.Renderings).Where(version => version.RecordId == id).ToListAsync());
    }

    private async Task<List<AuditEntry>> HistoryAsync(QuarterKey quarter)
    {
        var id = (await ReadAsync(quarter)).Id.ToString();
        return await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.RecordId == id).OrderBy(entry => entry.Id).ToListAsync());
    }

    private static string Address(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/draft";

    private static string Step(QuarterKey quarter, string step) => $"{Address(quarter)}/{step}";
}
