using System.Text;
using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Assessments.EditEvidence;
using CcgAssurance.Web.Features.Assessments.RemoveEvidence;
using CcgAssurance.Web.Tests.Rules;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Evidence;

public sealed class EvidenceTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Title"] = "Inspection of the hospital",
        ["Form.Kind"] = "PartnerReport",
        ["Form.Source"] = "Care Quality Commission",
        ["Form.Date.Day"] = "2",
        ["Form.Date.Month"] = "7",
        ["Form.Date.Year"] = "2014",
        ["Form.Scope"] = "Local",
        ["Form.Summary"] = "Two wards need\nmore nurses.",
        ["Form.Link"] = "https://www.example.org/report",
        ["Form.Focuses"] = "domain-1",
        ["Form.Tags"] = "Safeguarding",
        ["Form.ShowsShortfall"] = "true",
    };

    [Fact]
    public async Task Every_page_asks_the_public_to_log_in()
    {
        var (_, _, quarter) = await SidesAsync();

        foreach (var rest in new[] { "", "/add", $"/{Guid.Empty}", $"/{Guid.Empty}/remove", $"/{Guid.Empty}/file" })
        {
            Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Address(quarter, rest))).Location, StringComparison.Ordinal);
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
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

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
        Assert.Equal((EvidenceSide.AreaTeam, lead.User!.Organisation), (item.ProvidedBy, item.Organisation));
        Assert.Empty(await ItemsAsync(decoy));
        Assert.Equal(AssessmentStage.EvidenceGathering, await app.ReadAsync(db =>
            db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Stage).SingleAsync()));
        var entry = await app.ReadAsync(db => db.AuditEntries.SingleAsync(entry => entry.PartId == item.Id.ToString()));
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
    [InlineData("Form.OtherKind", "Letter", "Remove what other kind of evidence it is, or select other above (2014/15 operational guidance, para 39)")]
    [InlineData("Form.ShowsShortfall", null, "Select yes if it shows a shortfall in competence")]
    public async Task Post_of_a_wrong_answer_says_what_to_do_keeps_what_was_typed_and_saves_nothing(string field, string? value, string message, string? errorAt = null)
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

        Assert.Equal((EvidenceSide.Ccg, quarter.Ccg), (ours.ProvidedBy, ours.Organisation));
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
    [Rule("R119")]
    public async Task The_ccg_cannot_record_soft_intelligence()
    {
        var (_, ccg, quarter) = await SidesAsync();

        var answer = await AddAsync(ccg, quarter, new(Complete) { ["Form.Scope"] = "Soft" });

        Assert.Equal(400, answer.Status);
        Assert.Contains("soft intelligence is the area team's own", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Fact]
    public async Task Evidence_of_another_quarter_is_not_found()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        var other = await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q3);

        Assert.Equal(404, (await lead.OpenAsync(Address(other, $"/{item.Id}"))).Status);
        Assert.Equal(404, (await lead.OpenAsync(Address(other, $"/{item.Id}/remove"))).Status);
        Assert.Equal(404, (await lead.OpenAsync(Address(other, $"/{item.Id}/file"))).Status);
        Assert.Equal(404, (await lead.OpenAsync(Address(quarter, $"/{Guid.Empty}"))).Status);
    }

    [Fact]
    public async Task Change_after_somebody_else_saved_shows_both_and_saves_nothing_until_it_is_sent_again()
    {
        var (second, _, quarter) = await SidesAsync();
        await AddAsync(second, quarter, Complete);
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}");
        var opened = await second.OpenAsync(address);
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        await first.SubmitAsync((await first.OpenAsync(address)).Form(address), new() { ["Form.Title"] = "Theirs" });

        var conflict = await second.SubmitAsync(opened.Form(address), new() { ["Form.Title"] = "Mine" });

        Assert.Equal(409, conflict.Status);
        Assert.Equal([["Title", "Theirs", "Mine"]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Theirs", Assert.Single(await ItemsAsync(quarter)).Title);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(address))).Status);
        Assert.Equal("Mine", Assert.Single(await ItemsAsync(quarter)).Title);
    }

    [Theory]
    [Rule("R129")]
    [InlineData(true, "Change what the judgements on domains 1, 3 rest on before you remove this evidence (2014/15 operational guidance, para 46)")]
    [InlineData(false, "Ask the area team before you remove this evidence, because it relies on it (2014/15 operational guidance, para 46)")]
    public async Task Evidence_on_which_a_judgement_rests_is_not_removed_until_the_judgement_rests_on_something_else(bool isAreaTeams, string message)
    {
        var (lead, ccg, quarter) = await SidesAsync();
        var owner = isAreaTeams ? lead : ccg;
        await AddAsync(owner, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        await AddAsync(lead, quarter, new(Complete) { ["Form.Title"] = "Decoy" });
        var decoy = (await ItemsAsync(quarter)).Single(row => row.Title == "Decoy").Id;
        await JudgeAsync(lead, quarter, 1, item.Id);
        await JudgeAsync(lead, quarter, 2, decoy);
        await JudgeAsync(lead, quarter, 3, item.Id);
        var address = Address(quarter, $"/{item.Id}/remove");

        var refused = await owner.SubmitAsync((await owner.OpenAsync(address)).Form(address));

        Assert.Equal(400, refused.Status);
        Assert.Contains(message, refused.Document.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await ItemsAsync(quarter)).Count);

        await JudgeAsync(lead, quarter, 1, decoy);
        await JudgeAsync(lead, quarter, 3, decoy);
        Assert.Equal(302, (await owner.SubmitAsync((await owner.OpenAsync(address)).Form(address))).Status);
        Assert.Equal(decoy, Assert.Single(await ItemsAsync(quarter)).Id);
    }

    [Fact]
    [Rule("R129")]
    public async Task Evidence_that_becomes_the_basis_of_a_judgement_while_its_removal_is_asked_for_stays()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        var address = Address(quarter, $"/{item.Id}/remove");
        var history = await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.PartId == item.Id.ToString()));

        await JudgeAsync(lead, quarter, 1, item.Id);

        // The judgement wrote the evidence without changing it, so that a removal at the same moment loses.
        Assert.NotEqual(item.Version, Assert.Single(await ItemsAsync(quarter)).Version);
        Assert.Equal(history, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.PartId == item.Id.ToString())));
        await app.ReadAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Evidence).SingleAsync(row => row.CcgCode == quarter.Ccg);
            db.Expect(assessment, assessment.Evidence[0], new Tokens { Version = item.Version, StageToken = assessment.StageToken });
            db.Remove(assessment.Evidence[0]);
            Assert.Equal(OutcomeKind.MovedOn, (await db.SaveAsync(ActorOf(lead), TestContext.Current.CancellationToken)).Kind);
            return 0;
        });
    }

    [Fact]
    public async Task Change_of_evidence_that_a_colleague_removed_gives_back_what_was_typed()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}");
        var change = (await lead.OpenAsync(address)).Form(address);
        var remove = (await lead.OpenAsync(address + "/remove")).Form(address + "/remove");
        Assert.Equal(302, (await lead.SubmitAsync(remove)).Status);

        var changed = await lead.SubmitAsync(change, new() { ["Form.Title"] = "My new title" });
        var removed = await lead.SubmitAsync(remove);

        Assert.Equal([409, 409], new[] { changed.Status, removed.Status });
        Assert.Contains("My new title", changed.Text, StringComparison.Ordinal);
        Assert.All([changed, removed], page => Assert.Contains($"{lead.User!.Name} removed this on ", page.Text, StringComparison.Ordinal));
        Assert.Equal(404, (await lead.OpenAsync(address)).Status);
    }

    [Fact]
    [Rule("R119")]
    public async Task That_soft_intelligence_was_removed_is_told_to_nobody_else()
    {
        var (lead, ccg, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, new(Complete) { ["Form.Scope"] = "Soft" });
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}/remove");
        var form = (await lead.OpenAsync(address)).Form(address);
        Assert.Equal(302, (await lead.SubmitAsync(form)).Status);
        var token = (await ccg.OpenAsync("/ccgs")).Form("/account/log-out").ToRequest([]);

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = token.Content };
        Assert.Equal(404, (int)(await ccg.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(409, (await lead.SubmitAsync(form)).Status);
    }

    [Fact]
    public async Task Of_two_removals_and_changes_at_the_same_moment_one_wins_and_the_others_are_told()
    {
        var (lead, _, quarter) = await SidesAsync();
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, lead.User!.Organisation));
        await AddAsync(lead, quarter, Complete);
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}");
        var change = (await lead.OpenAsync(address)).Form(address);
        var remove = (await lead.OpenAsync(address + "/remove")).Form(address + "/remove");
        var theirs = (await colleague.OpenAsync(address + "/remove")).Form(address + "/remove");

        var answers = await Task.WhenAll(
            lead.SubmitAsync(remove), colleague.SubmitAsync(theirs), lead.SubmitAsync(change, new() { ["Form.Title"] = "Mine" }));

        Assert.Equal([302, 409, 409], answers.Select(answer => answer.Status).Order());
    }

    [Fact]
    public async Task Evidence_that_goes_while_a_save_is_running_has_moved_on()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        var gone = Guid.CreateVersion7();
        var answers = new EvidenceAnswers { Title = "A plan", Kind = EvidenceKind.Plan, Date = new(2014, 7, 1), Scope = EvidenceScope.Local, Summary = "It says something." };

        foreach (var save in new Func<AssuranceDbContext, Task<Outcome>>[]
        {
            db => new RemoveEvidenceHandler(db).HandleAsync(item.AssessmentId, gone, new Tokens(), ActorOf(lead), TestContext.Current.CancellationToken),
            db => new ChangeEvidenceHandler(db).HandleAsync(item.AssessmentId, gone, answers, null, new Tokens(), ActorOf(lead), TestContext.Current.CancellationToken),
        })
        {
            Assert.Equal(OutcomeKind.MovedOn, (await app.ReadAsync(save)).Kind);
        }

        Assert.Equal(item.Version, Assert.Single(await ItemsAsync(quarter)).Version);
    }

    [Fact]
    [Rule("R222")]
    public async Task Once_the_draft_is_shared_nothing_is_added_changed_or_removed()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        string[] addresses = [Address(quarter, "/add"), Address(quarter, $"/{item.Id}"), Address(quarter, $"/{item.Id}/remove")];
        var forms = new List<(string Address, PageForm Form)>();
        foreach (var address in addresses)
        {
            forms.Add((address, (await lead.OpenAsync(address)).Form(address)));
        }

        await SetStageAsync(quarter, AssessmentStage.SharedWithCcg);

        foreach (var (address, form) in forms)
        {
            Assert.Equal(409, (await lead.SubmitAsync(form, address.EndsWith("/remove", StringComparison.Ordinal) ? null : Complete)).Status);
            Assert.DoesNotContain((await lead.OpenAsync(address)).Document.Forms, shown => shown.GetAttribute("action") == address);
        }

        Assert.Equal(item.Version, Assert.Single(await ItemsAsync(quarter)).Version);
        Assert.False((await lead.OpenAsync(Address(quarter))).HasLink("Add evidence"));
    }

    [Fact]
    public async Task A_file_is_kept_and_sent_back_as_an_attachment_and_removed_with_its_evidence()
    {
        var (lead, ccg, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete, new TestFile("Form.File", "report.pdf", SampleFiles.Pdf));
        var item = Assert.Single(await ItemsAsync(quarter));
        var path = Address(quarter, $"/{item.Id}");

        var answer = await ccg.Client.GetAsync(path + "/file", TestContext.Current.CancellationToken);

        Assert.Equal(SampleFiles.Pdf, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("attachment", "report.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("Download report.pdf (15 bytes)", (await ccg.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);

        var another = new TestFile("Form.File", "figures.csv", Encoding.UTF8.GetBytes("a,b\n"));
        await lead.SubmitAsync((await lead.OpenAsync(path)).Form(path), [], another);
        Assert.Equal("a,b\n", await lead.Client.GetStringAsync(path + "/file", TestContext.Current.CancellationToken));
        Assert.Equal(1, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Subject == "File 'figures.csv'")));

        await lead.SubmitAsync((await lead.OpenAsync(path)).Form(path), new() { ["Form.Title"] = "New title" });
        Assert.Equal(200, (await lead.OpenAsync(path + "/file")).Status);

        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(path + "/remove")).Form(path + "/remove"))).Status);
        Assert.Empty(await ItemsAsync(quarter));
        Assert.Equal(0, await app.ReadAsync(db => db.Set<EvidenceFileContent>().CountAsync(content => content.EvidenceItemId == item.Id)));
        Assert.Equal(404, (await lead.OpenAsync(path + "/file")).Status);
    }

    [Theory]
    [InlineData("report.html", 10, "The selected file must be a PDF, DOCX, XLSX, CSV, PNG or JPEG")]
    [InlineData("report.pdf", 0, "The selected file is empty")]
    [InlineData("report.pdf", 10 * 1024 * 1024 + 1, "The selected file must be smaller than 10MB")]
    public async Task A_file_that_cannot_be_kept_is_refused_at_its_field_and_nothing_is_saved(string name, int size, string message)
    {
        var (lead, _, quarter) = await SidesAsync();

        var page = await AddAsync(lead, quarter, Complete, new TestFile("Form.File", name, new byte[size]));

        page.ShowsError("Form.File", message);
        Assert.Equal("Inspection of the hospital", page.ValueOf("Form.Title"));
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Fact]
    public async Task A_form_that_is_much_too_large_gets_a_page_that_says_so()
    {
        var (lead, _, quarter) = await SidesAsync();

        var page = await AddAsync(lead, quarter, Complete, new TestFile("Form.File", "report.pdf", new byte[26 * 1024 * 1024]));

        Assert.Equal(413, page.Status);
        Assert.Equal("The file is too large", page.Heading);
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Fact]
    [Rule("R119", "R245")]
    public async Task Soft_intelligence_appears_on_no_page_and_in_no_file_for_anybody_but_its_own_area_team()
    {
        const string secret = "zq7-hush";
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var quarter = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
        var answer = await AddAsync(
            lead,
            quarter,
            new(Complete) { ["Form.Scope"] = "Soft", ["Form.Title"] = secret + " title", ["Form.Summary"] = secret + " summary", ["Form.Source"] = secret },
            new TestFile("Form.File", secret + ".csv", Encoding.UTF8.GetBytes(secret + ",content\n")));
        Assert.Equal(302, answer.Status);
        await SetStageAsync(quarter, AssessmentStage.SharedWithCcg);
        var item = Assert.Single(await ItemsAsync(quarter));

        foreach (var role in new[] { Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam })
        {
            var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() switch
            {
                OrganisationLevel.Ccg => quarter.Ccg,
                OrganisationLevel.Region => region,
                _ => null,
            }));
            var read = 0;
            foreach (var address in PagesOf(quarter, item.Id))
            {
                var page = await visitor.OpenAsync(address);
                Assert.False(page.Raw.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} shows soft intelligence to a {role}.");
                read += page.Status == 200 ? 1 : 0;
            }

            Assert.True(read >= 2, $"A {role} could open only {read} pages, so the test looked at nothing.");
            Assert.Equal(404, (await visitor.OpenAsync(Address(quarter, $"/{item.Id}/file"))).Status);
        }

        foreach (var role in new[] { Role.AreaTeamLead, Role.AreaTeamDirector })
        {
            var own = await app.LogInAsync(await app.Given.UserAsync(role, team));
            Assert.Contains(secret, (await own.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);
            Assert.Contains(secret, (await own.OpenAsync(Address(quarter, $"/{item.Id}/file"))).Raw, StringComparison.Ordinal);
        }
    }

    private static async Task JudgeAsync(Visitor lead, QuarterKey quarter, int domain, Guid basis)
    {
        var address = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/{domain}";
        var form = (await lead.OpenAsync(address)).Form(address);
        Assert.Equal(302, (await lead.SubmitAsync(form, new() { ["Form.Basis"] = $"evidence-{basis}" })).Status);
    }

    private Actor ActorOf(Visitor visitor) =>
        new(visitor.User!.Id, visitor.User.Name, visitor.User.Role, visitor.User.Organisation, app.Clock.GetUtcNow());

    private IEnumerable<string> PagesOf(QuarterKey quarter, Guid item) => RouteTable.Controllers(app)
        .Where(endpoint => endpoint.Methods().Contains("GET") && endpoint.RoutePattern.GetParameter("quarter") is not null)
        .SelectMany(endpoint => Enumerable.Range(1, 6).Select(domain => SampleRoutes.AddressOf(endpoint, new Dictionary<string, string>
        {
            ["code"] = quarter.Ccg.Value,
            ["year"] = quarter.Year.ToString(),
            ["quarter"] = quarter.Quarter.ToString(),
            ["id"] = item.ToString(),
            ["domain"] = domain.ToString(System.Globalization.CultureInfo.InvariantCulture),
        })))
        .Distinct();

    private async Task<(Visitor Lead, Visitor Ccg, QuarterKey Quarter)> SidesAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        return (
            await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)),
            await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg)),
            quarter);
    }

    private static async Task<Page> AddAsync(Visitor visitor, QuarterKey quarter, Dictionary<string, string> answers, params TestFile[] files)
    {
        var address = Address(quarter, "/add");
        return await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers, files);
    }

    private Task<List<EvidenceItem>> ItemsAsync(QuarterKey quarter) => app.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
        .SelectMany(row => row.Evidence)
        .ToListAsync());

    private Task SetStageAsync(QuarterKey quarter, AssessmentStage stage) => app.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg);
        db.Entry(assessment).Property(row => row.Stage).CurrentValue = stage;
        db.Entry(assessment).Property(row => row.StageToken).CurrentValue = Guid.CreateVersion7();
        db.Entry(assessment).Property(row => row.LastVersion).CurrentValue = stage.IsOpenForDrafting() ? 0 : 1;
    });

    private static string Address(QuarterKey quarter, string rest = "") => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/evidence{rest}";
}
