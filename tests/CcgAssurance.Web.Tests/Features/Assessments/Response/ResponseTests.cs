using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Response;

public sealed class ResponseTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Disagrees = new()
    {
        ["Form.Verdict"] = "Disagrees",
        ["Form.Comment"] = "Waits have fallen since May.",
        ["Form.PrintsDissent"] = "true",
    };

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync(Response(await app.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Region_national_team_and_administrators_do_not_read_the_answer(Role role)
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.CcgResponded);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Region ? played.Region : null));

        Assert.Equal(403, (await visitor.OpenAsync(Response(played.Quarter))).Status);
        Assert.Equal(403, (await visitor.OpenAsync(await AnswerAddressAsync(played.Quarter, 1))).Status);
    }

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.AreaTeamLead)]
    public async Task The_answer_of_another_organisation_is_not_found(Role role)
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.CcgResponded);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(404, (await visitor.OpenAsync(Response(played.Quarter))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(await AnswerAddressAsync(played.Quarter, 1))).Status);
    }

    [Fact]
    public async Task An_answer_or_a_draft_that_does_not_exist_is_not_found()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        var ccg = await app.LogInAsync(played.CcgLead);

        Assert.Equal(404, (await ccg.OpenAsync($"{Response(played.Quarter)}/{Guid.NewGuid()}")).Status);
        Assert.Equal(404, (await ccg.OpenAsync($"{Response(played.Quarter)}?draft=2")).Status);
        Assert.Equal(404, (await ccg.OpenAsync(Response(played.Quarter).Replace("q2", "q3", StringComparison.Ordinal))).Status);
    }

    [Theory]
    [Rule("R222")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task The_group_sees_the_draft_from_the_moment_it_is_shared_and_never_before(Role role)
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Draft, judged: (2, Sample.Judgement(AssuranceCategory.AssuredWithSupport, "Waits are long.")));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, played.Quarter.Ccg));
        var before = await visitor.OpenAsync(Response(played.Quarter));
        Assert.Contains("No draft was shared with the CCG yet.", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Waits are long.", before.Raw, StringComparison.Ordinal);

        await played.ShareAsync();

        var page = await visitor.OpenAsync(Response(played.Quarter));
        Assert.Contains("Domain 2: Patient and public engagement Judgement: Assured with support Waits are long.", page.Text.Replace("●", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("The CCG has until 3 December 2014 to answer.", page.Text, StringComparison.Ordinal);
        Assert.Equal(role == Role.CcgLead, page.Document.Forms.Any(form => form.GetAttribute("action") == Send(played.Quarter)));
        Assert.Equal(role == Role.CcgLead, page.HasLink("Answer the judgement on domain 2"));
        Assert.Equal(role == Role.GoverningBodyMember, page.Document.Forms.Any(form => form.GetAttribute("action") == Comments(played.Quarter)));
    }

    [Fact]
    [Rule("R234")]
    public async Task Every_judgement_and_every_issue_is_listed_with_the_text_of_the_version_and_not_with_what_was_written_since()
    {
        var played = await WithIssueAsync("A&E waits");
        var ccg = await app.LogInAsync(played.CcgLead);
        await played.RedraftAsync("The CCG is right.");
        await app.WriteAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Items).SingleAsync(row => row.CcgCode == played.Quarter.Ccg);
            db.Entry(assessment.Items.Single()).Property(item => item.Title).CurrentValue = "Live title";
            db.Expect(assessment.Items.Single(), assessment.Items.Single().Version);
        });

        var page = await ccg.OpenAsync(Response(played.Quarter));

        Assert.Equal(6, page.Document.QuerySelectorAll("main .nhsuk-card h2").Length);
        Assert.Contains("Issue: A&E waits", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Live title", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Rule("R131", "R234")]
    [InlineData("Comments", "", false, "Form.Comment", "Enter your comment (2014/15 operational guidance, para 35)")]
    [InlineData("Disagrees", "", false, "Form.Comment", "Enter your comment (2014/15 operational guidance, para 35)")]
    [InlineData("Agrees", "Text.", false, "Form.Comment", "Remove your comment, or select that you comment or disagree (2014/15 operational guidance, para 35)")]
    [InlineData("Comments", "Text.", true, "Form.PrintsDissent", "Select that you disagree, or clear that your disagreement is printed (2014/15 operational guidance, para 46)")]
    public async Task An_answer_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string verdict, string comment, bool prints, string field, string message)
    {
        var (ccg, played, address) = await AnsweringAsync();
        var answers = new Dictionary<string, string> { ["Form.Verdict"] = verdict, ["Form.Comment"] = comment };
        if (prints)
        {
            answers["Form.PrintsDissent"] = "true";
        }

        var page = await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), answers);

        page.ShowsError(field, message);
        Assert.Equal((verdict, comment), (page.ValueOf("Form.Verdict"), page.ValueOf("Form.Comment")));
        Assert.Null((await ReadAsync(played.Quarter, 2)).Verdict);
    }

    [Fact]
    public async Task A_comment_that_is_too_long_is_refused_and_kept_in_the_form()
    {
        var (ccg, played, address) = await AnsweringAsync();
        var tooLong = new string('x', ResponseAnswer.TextMaxLength + 1);

        var page = await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), new() { ["Form.Verdict"] = "Comments", ["Form.Comment"] = tooLong });

        page.ShowsError("Form.Comment", "Your comment must be 4,000 characters or less");
        Assert.Equal(tooLong, page.ValueOf("Form.Comment"));
        Assert.Null((await ReadAsync(played.Quarter, 2)).Verdict);
    }

    [Fact]
    [Rule("R234", "R254")]
    public async Task An_answer_is_saved_says_so_stands_in_the_groups_own_history_and_leaves_the_others_alone()
    {
        var (ccg, played, address) = await AnsweringAsync();

        var page = await ccg.FollowAsync(await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees));

        Assert.Contains("Answer on the judgement on domain 2 saved", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("Answer on the judgement on domain 3", page.Heading, StringComparison.Ordinal);
        page = await ccg.OpenAsync(page.Link("Back to the CCG's answer"));
        Assert.Contains("You have answered 1 of 6.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG: Disagrees Waits have fallen since May. The CCG asks to print its disagreement in the report.", page.Text, StringComparison.Ordinal);
        var answer = await ReadAsync(played.Quarter, 2);
        Assert.Equal((CcgVerdict.Disagrees, "Waits have fallen since May.", true), (answer.Verdict, answer.Comment, answer.PrintsDissent));
        Assert.Null((await ReadAsync(played.Quarter, 3)).Verdict);
        var entry = await app.ReadAsync(db => db.AuditEntries.SingleAsync(row => row.PartId == answer.Id.ToString()));
        Assert.Equal((played.CcgLead.Id, played.Quarter.Ccg, true), (entry.UserId, entry.Organisation, entry.IsConfidential));
        var again = await ccg.OpenAsync(address);
        Assert.Equal("Waits have fallen since May.", again.ValueOf("Form.Comment"));
        Assert.Equal(Response(played.Quarter), (await ccg.SubmitAsync(again.Form(address), new() { ["Form.Comment"] = "Changed." })).Location);
    }

    [Fact]
    [Rule("R234")]
    public async Task The_area_team_learns_nothing_of_the_answer_before_it_is_sent()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees);
        await CommentAsync(played, "The governing body is unhappy.");
        var lead = await app.LogInAsync(played.Lead);

        var page = await lead.OpenAsync(Response(played.Quarter));

        Assert.Contains("The CCG has not sent its answer yet. It has until 3 December 2014 to answer.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Disagrees", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Waits have fallen", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("unhappy", page.Raw, StringComparison.Ordinal);
        Assert.Equal(404, (await lead.OpenAsync(address)).Status);
        Assert.DoesNotContain("Waits have fallen", (await lead.OpenAsync($"{played.Root}/history")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task What_was_written_and_not_sent_in_time_stays_the_groups_own()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees);
        await app.WriteAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Responses).SingleAsync(row => row.CcgCode == played.Quarter.Ccg);
            Assert.True(assessment.GoOnWithoutResponse(new DateOnly(2014, 12, 4)).IsDone);
            db.Expect(assessment.CurrentResponse!, assessment.CurrentResponse!.Version);
        });
        var lead = await app.LogInAsync(played.Lead);

        var page = await lead.OpenAsync(Response(played.Quarter));

        Assert.Contains("The area team went on without an answer after 3 December 2014, as the CCG's time was over.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Waits have fallen", page.Raw, StringComparison.Ordinal);
        Assert.Equal(404, (await lead.OpenAsync(address)).Status);
        Assert.DoesNotContain("Waits have fallen", (await lead.OpenAsync($"{played.Root}/report/preview.html")).Raw, StringComparison.Ordinal);
        Assert.Contains("Waits have fallen", (await ccg.OpenAsync(Response(played.Quarter))).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task Sending_an_answer_with_gaps_is_refused_and_each_gap_is_linked()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees);
        var page = await ccg.OpenAsync(Response(played.Quarter));
        Assert.False(page.HasLink("Answer the judgement on domain 2"));
        var link = page.Document.QuerySelectorAll("main ul a").Single(row => row.TextContent == "Answer the judgement on domain 3").GetAttribute("href")!.Split('#');
        Assert.NotNull((await ccg.OpenAsync(link[0])).Document.GetElementById(link[1]));

        var refused = await ccg.SubmitAsync(page.Form(Send(played.Quarter)));

        Assert.Equal(400, refused.Status);
        Assert.Contains(
            "Answer the judgement on domain 3 (2014/15 operational guidance, para 35)",
            refused.Document.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((AssessmentStage.SharedWithCcg, null), await StageAsync(played.Quarter));
    }

    [Fact]
    [Rule("R234", "R254")]
    public async Task An_answer_is_sent_once_and_then_the_area_team_reads_it_beside_the_draft()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await CommentAsync(played, "The governing body is unhappy.");
        foreach (var domain in Enumerable.Range(1, 6))
        {
            var each = await AnswerAddressAsync(played.Quarter, domain);
            await ccg.SubmitAsync((await ccg.OpenAsync(each)).Form(each), domain == 2 ? Disagrees : new() { ["Form.Verdict"] = "Agrees" });
        }

        var opened = await ccg.OpenAsync(address);
        var sending = await ccg.OpenAsync(Response(played.Quarter));
        var sent = await ccg.FollowAsync(await ccg.SubmitAsync(sending.Form(Send(played.Quarter))));

        Assert.Contains("Answer sent to the area team", sent.Text, StringComparison.Ordinal);
        Assert.Equal((AssessmentStage.CcgResponded, app.Clock.GetUtcNow()), await StageAsync(played.Quarter));
        Assert.Contains(
            await app.ReadAsync(db => db.AuditEntries.Where(row => row.UserId == played.CcgLead.Id).ToListAsync()),
            entry => entry.Fields.Any(field => field is { Field: "Stage", New: "CcgResponded" }));
        var late = await ccg.SubmitAsync(opened.Form(address), new() { ["Form.Comment"] = "Too late." });
        Assert.Equal(409, late.Status);
        Assert.Contains("This answer can no longer be changed.", late.Text, StringComparison.Ordinal);
        Assert.Equal(409, (await ccg.SubmitAsync(sending.Form(Send(played.Quarter)))).Status);
        Assert.Equal("Waits have fallen since May.", (await ReadAsync(played.Quarter, 2)).Comment);

        var lead = await app.LogInAsync(played.Lead);
        var page = await lead.OpenAsync(Response(played.Quarter));
        Assert.Contains($"{played.CcgLead.Name} sent the answer on 19 November 2014 at 10:30am.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG: Disagrees Waits have fallen since May.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The governing body is unhappy.", page.Text, StringComparison.Ordinal);
        Assert.Equal(address, page.Link("Reply on the judgement on domain 2"));
        Assert.False(page.HasLink("Reply on the judgement on domain 3"));
    }

    [Fact]
    public async Task What_is_sent_is_what_the_sender_saw()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        var ccg = await app.LogInAsync(played.CcgLead);
        foreach (var domain in Enumerable.Range(1, 6))
        {
            var each = await AnswerAddressAsync(played.Quarter, domain);
            await ccg.SubmitAsync((await ccg.OpenAsync(each)).Form(each), new() { ["Form.Verdict"] = "Agrees" });
        }

        var opened = await ccg.OpenAsync(Response(played.Quarter));
        var address = await AnswerAddressAsync(played.Quarter, 2);
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg));
        Assert.Equal(302, (await colleague.SubmitAsync((await colleague.OpenAsync(address)).Form(address), Disagrees)).Status);

        var conflict = await ccg.SubmitAsync(opened.Form(Send(played.Quarter)));

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Somebody else changed this part of the draft while you were reading. It is not sent yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal((AssessmentStage.SharedWithCcg, null), await StageAsync(played.Quarter));
        Assert.Equal(302, (await ccg.SubmitAsync(conflict.Form(Send(played.Quarter)))).Status);
    }

    [Fact]
    public async Task Of_two_people_who_answer_the_same_question_the_second_sees_both_texts()
    {
        var (second, played, address) = await AnsweringAsync();
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg));
        var opened = await second.OpenAsync(address);
        await first.SubmitAsync((await first.OpenAsync(address)).Form(address), Disagrees);

        var conflict = await second.SubmitAsync(opened.Form(address), new() { ["Form.Verdict"] = "Comments", ["Form.Comment"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(["Your comment", "Waits have fallen since May.", "Mine."], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Waits have fallen since May.", (await ReadAsync(played.Quarter, 2)).Comment);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(address))).Status);
        Assert.Equal("Mine.", (await ReadAsync(played.Quarter, 2)).Comment);
    }

    [Fact]
    public async Task An_answer_that_is_being_written_is_kept_as_a_working_copy_and_forgotten_once_it_is_saved()
    {
        var (ccg, played, address) = await AnsweringAsync();
        var page = await ccg.OpenAsync(address);
        Assert.Equal("/working-copies", page.Document.Forms.Single(form => form.GetAttribute("action") == address).GetAttribute("data-autosave"));
        var typed = await page.Form(address).ToRequest(new() { ["Form.Comment"] = "Half a sen" }).Content!.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var content = new StringContent($"{typed}&working-copy-address={Uri.EscapeDataString(address)}", null, "application/x-www-form-urlencoded");
        var kept = await ccg.Client.PostAsync("/working-copies", content, TestContext.Current.CancellationToken);
        Assert.Equal(204, (int)kept.StatusCode);

        var continued = await ccg.OpenAsync($"{address}?working-copy=continue");
        Assert.Equal("Half a sen", continued.ValueOf("Form.Comment"));
        Assert.Equal(302, (await ccg.SubmitAsync(continued.Form(address), new() { ["Form.Verdict"] = "Comments" })).Status);
        Assert.DoesNotContain("unsaved copy", (await ccg.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Equal("Half a sen", (await ReadAsync(played.Quarter, 2)).Comment);
    }

    [Theory]
    [Rule("R12")]
    [InlineData("", "Enter your comment")]
    [InlineData(null, "Your comment must be 4,000 characters or less")]
    public async Task A_comment_of_the_governing_body_needs_a_text_that_fits(string? text, string message)
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        text ??= new string('x', GoverningBodyComment.TextMaxLength + 1);

        var page = await CommentAsync(played, text);

        page.ShowsError("Form.Text", message);
        Assert.Equal(text, page.ValueOf("Form.Text"));
        Assert.Equal(0, await app.ReadAsync(db => db.GoverningBodyComments.CountAsync(row => row.Text == text)));
    }

    [Fact]
    [Rule("R12", "R254")]
    public async Task A_comment_of_the_governing_body_is_seen_within_the_group_at_once_and_taken_until_the_answer_is_sent()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        var member = await app.Given.UserAsync(Role.GoverningBodyMember, played.Quarter.Ccg);
        var visitor = await app.LogInAsync(member);
        var opened = await visitor.OpenAsync(Response(played.Quarter));

        var page = await visitor.FollowAsync(await visitor.SubmitAsync(opened.Form(Comments(played.Quarter)), new() { ["Form.Text"] = "We discussed it in public." }));

        Assert.Contains($"We discussed it in public. {member.Name}, 19 November 2014 at 10:30am", page.Text, StringComparison.Ordinal);
        var independent = await app.LogInAsync(await app.Given.UserAsync(Role.IndependentMember, played.Quarter.Ccg));
        Assert.Contains("We discussed it in public.", (await independent.OpenAsync(Response(played.Quarter))).Text, StringComparison.Ordinal);
        var entry = await app.ReadAsync(db => db.AuditEntries.SingleAsync(row => row.UserId == member.Id));
        Assert.Equal((nameof(GoverningBodyComment), true), (entry.PartKind, entry.IsConfidential));

        await played.RespondAsync();
        var late = await visitor.SubmitAsync(opened.Form(Comments(played.Quarter)), new() { ["Form.Text"] = "One more." });
        Assert.Equal(409, late.Status);
        Assert.Equal([["Your comment", "Not provided", "One more."]], late.TableRows("What is saved and what you wrote"));
        Assert.Equal(1, await app.ReadAsync(db => db.GoverningBodyComments.CountAsync(row => row.DraftNumber == 1 && row.AddedBy == member.Name)));
    }

    [Fact]
    [Rule("R131", "R234")]
    public async Task The_area_team_replies_to_a_disagreement_and_the_group_reads_it()
    {
        var (lead, played, address) = await RespondedAsync();
        var page = await lead.OpenAsync(address);
        Assert.Contains("We see it otherwise.", page.Text, StringComparison.Ordinal);

        (await lead.SubmitAsync(page.Form($"{address}/reply"), new() { ["Form.ReplyReason"] = "The data says so." })).ShowsError("Form.Reply", "Select whether the draft is changed");
        var noReason = await lead.SubmitAsync(page.Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged" });
        noReason.ShowsError("Form.ReplyReason", "Enter why");
        Assert.Equal("NotChanged", noReason.ValueOf("Form.Reply"));
        var tooLong = new string('x', ResponseAnswer.TextMaxLength + 1);
        (await lead.SubmitAsync(page.Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = tooLong }))
            .ShowsError("Form.ReplyReason", "Why must be 4,000 characters or less");
        Assert.Null((await ReadAsync(played.Quarter, 2)).Reply);

        var done = await lead.FollowAsync(await lead.SubmitAsync(
            page.Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = "The data says so." }));

        Assert.Contains("Reply on the judgement on domain 2 saved", done.Text, StringComparison.Ordinal);
        var answer = await ReadAsync(played.Quarter, 2);
        Assert.Equal((AreaTeamReply.NotChanged, "The data says so."), (answer.Reply, answer.ReplyReason));
        var ccg = await app.LogInAsync(played.CcgLead);
        Assert.Contains("The area team: Not changed The data says so.", (await ccg.OpenAsync(Response(played.Quarter))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await ccg.OpenAsync(address)).Document.Forms, form => form.GetAttribute("action")!.StartsWith(address, StringComparison.Ordinal));
        Assert.Contains(
            await app.ReadAsync(db => db.AuditEntries.Where(row => row.PartId == answer.Id.ToString()).ToListAsync()),
            entry => entry.UserId == played.Lead.Id && entry.Fields.Any(field => field is { Field: "Reply", New: "NotChanged" }));
    }

    [Fact]
    public async Task An_agreement_needs_no_reply_and_a_second_reply_at_the_same_time_is_noticed()
    {
        var (lead, played, address) = await RespondedAsync();
        var agreed = await AnswerAddressAsync(played.Quarter, 1);
        Assert.DoesNotContain((await lead.OpenAsync(agreed)).Document.Forms, form => form.GetAttribute("action") == $"{agreed}/reply");

        var opened = await lead.OpenAsync(address);
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, played.Lead.Organisation));
        await colleague.SubmitAsync((await colleague.OpenAsync(address)).Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = "Theirs." });
        var conflict = await lead.SubmitAsync(opened.Form($"{address}/reply"), new() { ["Form.Reply"] = "Changed", ["Form.ReplyReason"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(["Why", "Theirs.", "Mine."], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Theirs.", (await ReadAsync(played.Quarter, 2)).ReplyReason);
    }

    [Fact]
    [Rule("R234")]
    public async Task When_a_new_draft_is_shared_the_earlier_answers_and_replies_stay_readable_and_changes_are_marked_item_by_item()
    {
        var (lead, played, address) = await RespondedAsync();
        await lead.SubmitAsync((await lead.OpenAsync(address)).Form($"{address}/reply"), new() { ["Form.Reply"] = "Changed", ["Form.ReplyReason"] = "You are right." });
        await played.RedraftAsync("The CCG is right.");
        var judging = $"{played.Root}/domains/2";
        await lead.SubmitAsync((await lead.OpenAsync(judging)).Form(judging), new() { ["Form.Rationale"] = "Rewritten." });
        await app.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(3)), ItemKind.Issue, Sample.Issue("New issue"));
        await app.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(3)), ItemKind.Achievement, new ItemAnswers { Text = "New achievement" });
        await played.ShareAsync();
        var ccg = await app.LogInAsync(played.CcgLead);

        var second = await ccg.OpenAsync(Response(played.Quarter));
        var first = await ccg.OpenAsync(second.Link("Version 1"));

        Assert.Contains("Changed since the last draft Rewritten.", second.Text, StringComparison.Ordinal);
        Assert.Contains("Issue: New issue New since the last draft", second.Text, StringComparison.Ordinal);
        Assert.Equal(2, second.Document.QuerySelectorAll("main .nhsuk-tag--yellow").Length);
        Assert.Contains("What changed since version 1 (3 changes)", second.Text, StringComparison.Ordinal);
        Assert.Equal("Rewritten.", Assert.Single(second.TableRows("Domain 2: Patient and public engagement"))[2]);
        Assert.Equal(
            [["Achievement", "Not in this version", "New achievement."], ["Issue", "Not in this version", "New issue."]],
            second.TableRows("Domain 3: Plans and outcomes"));
        Assert.DoesNotContain("What changed since", first.Text, StringComparison.Ordinal);
        Assert.Equal(
            $"{played.Root}/changes?from=1&to=2", (await ccg.OpenAsync($"{played.Root}/report/2.html")).Link("What changed since version 1"));
        Assert.False((await ccg.OpenAsync($"{played.Root}/report/1.html")).HasLink("What changed since version 0"));
        Assert.DoesNotContain("We see it otherwise.", second.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG: Disagrees We see it otherwise.", first.Text, StringComparison.Ordinal);
        Assert.Contains("The area team: Changed You are right.", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rewritten.", first.Text, StringComparison.Ordinal);
        Assert.Contains("You are right.", (await lead.OpenAsync($"{Response(played.Quarter)}?draft=1")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Document.Forms, form => form.GetAttribute("action") == Send(played.Quarter));
        var token = await ccg.OpenAsync(await AnswerAddressAsync(played.Quarter, 3));
        using var request = token.Form(await AnswerAddressAsync(played.Quarter, 3)).ToRequest(new() { ["Form.Verdict"] = "Agrees" });
        request.RequestUri = new Uri(address, UriKind.Relative);
        Assert.Equal(409, (int)(await ccg.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    [Rule("R234")]
    public async Task A_new_draft_that_says_the_same_says_so()
    {
        var (_, played, _) = await RespondedAsync();
        await played.RedraftAsync("The CCG is right.");
        await played.ShareAsync();

        Assert.Contains(
            "It says the same about this quarter as version 1.",
            (await (await app.LogInAsync(played.CcgLead)).OpenAsync(Response(played.Quarter))).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R131", "R234")]
    public async Task The_final_report_prints_the_disagreement_that_the_group_asked_to_print_with_the_reply()
    {
        var (lead, played, address) = await RespondedAsync(prints: true);
        await lead.SubmitAsync((await lead.OpenAsync(address)).Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = "The data says so." });
        await played.MakeFinalAsync();
        var ccg = await app.LogInAsync(played.CcgLead);

        var final = await ccg.OpenAsync($"{played.Root}/report/2.html");

        Assert.Equal("The CCG's response", final.Headings(2)[^1]);
        Assert.Equal(["Domain 2, Patient and public engagement: the judgement"], final.Headings(3));
        Assert.Equal(
            ["The CCG answered version 1 of this report on 19 November 2014.", "The CCG does not agree with the following and asked for that to be printed.",
                "The CCG", "We see it otherwise.", "NHS England: not changed", "The data says so."],
            final.Document.QuerySelectorAll("main p").Select(paragraph => paragraph.TextContent).TakeLast(6));
        Assert.DoesNotContain("The CCG's response", (await ccg.OpenAsync($"{played.Root}/report/1.html")).Text, StringComparison.Ordinal);
        var changed = Assert.Single((await ccg.OpenAsync(final.Link("What changed since version 1"))).TableRows("The report as a whole"));
        Assert.Equal(("The CCG's response", "Not in this version"), (changed[0], changed[1]));
        Assert.Contains("We see it otherwise.", changed[2], StringComparison.Ordinal);
    }

    private async Task<(Visitor Ccg, PlayedQuarter Played, string Address)> AnsweringAsync()
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        return (await app.LogInAsync(played.CcgLead), played, await AnswerAddressAsync(played.Quarter, 2));
    }

    private async Task<(Visitor Lead, PlayedQuarter Played, string Address)> RespondedAsync(bool prints = false)
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.SharedWithCcg);
        await played.RespondAsync((2, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "We see it otherwise.", PrintsDissent = prints }));
        return (await app.LogInAsync(played.Lead), played, await AnswerAddressAsync(played.Quarter, 2));
    }

    private async Task<PlayedQuarter> WithIssueAsync(string title)
    {
        var played = await app.Given.PlayedAsync(AssessmentStage.Draft);
        await app.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(3)), ItemKind.Issue, Sample.Issue(title));
        await played.ShareAsync();
        return played;
    }

    private async Task<Page> CommentAsync(PlayedQuarter played, string text)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.GoverningBodyMember, played.Quarter.Ccg));
        return await visitor.SubmitAsync((await visitor.OpenAsync(Response(played.Quarter))).Form(Comments(played.Quarter)), new() { ["Form.Text"] = text });
    }

    private async Task<string> AnswerAddressAsync(QuarterKey quarter, int domain) => $"{Response(quarter)}/{(await ReadAsync(quarter, domain)).Id}";

    // The answer on the judgement of a domain, to the last draft.
    private Task<ResponseAnswer> ReadAsync(QuarterKey quarter, int domain)
    {
        var focus = Focus.On(new DomainNumber(domain));
        return app.ReadAsync(async db =>
        {
            var id = (await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg)).Id;
            return await db.CcgResponses.Where(row => row.AssessmentId == id).OrderByDescending(row => row.DraftNumber).Take(1)
                .SelectMany(row => row.Answers).SingleAsync(answer => answer.Focus == focus && answer.IssueId == null);
        });
    }

    private Task<(AssessmentStage Stage, DateTimeOffset? SentAt)> StageAsync(QuarterKey quarter) => app.ReadAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.Include(row => row.Responses).SingleAsync(row => row.CcgCode == quarter.Ccg);
        return (assessment.Stage, assessment.CurrentResponse!.SentAt);
    });

    private static string Response(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/response";

    private static string Send(QuarterKey quarter) => $"{Response(quarter)}/send";

    private static string Comments(QuarterKey quarter) => $"{Response(quarter)}/comments";
}
