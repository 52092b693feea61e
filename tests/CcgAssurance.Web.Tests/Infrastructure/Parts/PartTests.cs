using System.Net;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Infrastructure.Parts;

/// <summary>What holds for every part: written once, run over all of them.</summary>
public sealed class PartTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    public static TheoryData<string> Parts => [.. PartSettings.All.Keys];

    public static TheoryData<string> Added => [.. PartSettings.Added];

    public static TheoryData<string> Removed => [.. PartSettings.Removed];

    public static TheoryData<string> Kept => [.. PartSettings.All.Keys.Except(PartSettings.Removed)];

    [Fact]
    public void Every_part_is_tested_here_and_keeps_a_working_copy()
    {
        var controllers = typeof(PartPages<,,>).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(Controller)) && type.GetConstructors()[0].GetParameters().Any(IsPartPages))
            .ToList();

        Assert.Equal(PartSettings.All.Keys.Order(), controllers.Select(type => type.Name[..^"Controller".Length]).Order());
        Assert.All(controllers, type => Assert.NotEmpty(type.GetCustomAttributes(typeof(KeepsWorkingCopyAttribute), false)));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Without_a_log_in_it_asks_to_log_in_and_a_key_that_does_not_exist_is_not_found(string part)
    {
        var (setting, editor) = await GivenAsync(part);
        var address = await setting.AddressAsync(editor);

        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(address)).Location, StringComparison.Ordinal);
        if (address != setting.List)
        {
            Assert.Equal(404, (await editor.OpenAsync($"{setting.List}/{Guid.Empty}{setting.AfterKey}")).Status);
        }
    }

    [Theory]
    [Rule("R254")]
    [MemberData(nameof(Added))]
    public async Task Adding_saves_says_so_and_writes_the_history(string part)
    {
        var (setting, editor) = await GivenAsync(part);
        var add = Assert.IsType<string>(setting.Add);
        var form = (await editor.OpenAsync(add)).Form(add);
        var page = await editor.FollowAsync(await editor.SubmitAsync(form, setting.Complete));

        Assert.Matches(" (added|saved)", page.Document.QuerySelector(".nhsuk-notification-banner")!.TextContent);
        Assert.Contains(AuditChange.Added, await HistoryAsync(editor));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task An_answer_that_is_missing_is_named_at_its_field_and_nothing_is_saved(string part)
    {
        var (setting, editor) = await GivenAsync(part);
        var address = await setting.AddressAsync(editor);

        var page = await editor.SubmitAsync((await editor.OpenAsync(address)).Form(address), setting.Answers(""));

        page.ShowsError(setting.Field, setting.Message);
        Assert.All(setting.WhenChanged, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key) ?? ""));
        Assert.Empty(await HistoryAsync(editor));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task The_second_of_two_people_is_shown_both_and_may_still_save(string part)
    {
        var (setting, first) = await GivenAsync(part);
        var second = await app.LogInAsync(await app.Given.UserAsync(setting.Editor.Role, setting.Editor.Organisation));
        var address = await setting.AddressAsync(first);
        var opened = (await second.OpenAsync(address)).Form(address);
        Assert.Equal(302, (await first.SubmitAsync((await first.OpenAsync(address)).Form(address), setting.Answers("7"))).Status);

        var conflict = await second.SubmitAsync(opened, setting.Answers("8"));

        Assert.Equal(409, conflict.Status);
        Assert.Contains(conflict.TableRows("What is saved and what you wrote"), row =>
            row[1].Contains('7', StringComparison.Ordinal) && row[2].Contains('8', StringComparison.Ordinal));
        Assert.Equal("7", (await first.OpenAsync(address)).ValueOf(setting.Field));
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(address))).Status);
        Assert.Equal("8", (await first.OpenAsync(address)).ValueOf(setting.Field));
        Assert.Equal([AuditChange.Changed], (await HistoryAsync(second)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task What_was_typed_is_offered_again_until_it_is_saved(string part)
    {
        var (setting, editor) = await GivenAsync(part);
        var address = await setting.AddressAsync(editor);
        var form = await editor.OpenAsync(address);
        Assert.Equal("/working-copies", form.Document.Forms.Single(known => known.GetAttribute("action") == address).GetAttribute("data-autosave"));
        Assert.Equal(HttpStatusCode.NoContent, await editor.KeepAsync(form.Form(address), setting.Answers("9")));

        var continued = await editor.OpenAsync((await editor.OpenAsync(address)).Link("Continue with it"));

        Assert.Equal("9", continued.ValueOf(setting.Field));
        Assert.Equal(302, (await editor.SubmitAsync(continued.Form(address), setting.WhenChanged)).Status);
        Assert.Equal("9", (await editor.OpenAsync(address)).ValueOf(setting.Field));
        Assert.DoesNotContain("unsaved copy", (await editor.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [Rule("R254")]
    [MemberData(nameof(Removed))]
    public async Task Removing_asks_first_and_gives_back_what_a_colleague_typed_meanwhile(string part)
    {
        var (setting, editor) = await GivenAsync(part);
        var address = await setting.AddressAsync(editor);
        var remove = $"{address}/remove";
        var colleague = await app.LogInAsync(await app.Given.UserAsync(setting.Editor.Role, setting.Editor.Organisation));
        var theirs = (await colleague.OpenAsync(address)).Form(address);
        var asked = await editor.OpenAsync(remove);
        Assert.EndsWith("?", asked.Heading, StringComparison.Ordinal);

        var page = await editor.FollowAsync(await editor.SubmitAsync(asked.Form(remove)));

        Assert.Contains(" removed", page.Document.QuerySelector(".nhsuk-notification-banner")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await HistoryAsync(editor), change => change == AuditChange.Removed);
        Assert.Equal(404, (await editor.OpenAsync(address)).Status);
        var gone = await colleague.SubmitAsync(theirs, setting.Answers("6"));
        Assert.Equal(409, gone.Status);
        Assert.Contains($"{setting.Editor.Name} removed this on ", gone.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task What_stays_in_the_record_has_no_page_to_remove_it(string part)
    {
        var (setting, editor) = await GivenAsync(part);

        Assert.Equal(404, (await editor.OpenAsync($"{await setting.AddressAsync(editor)}/remove")).Status);
    }

    [Theory]
    [MemberData(nameof(Removed))]
    public async Task Of_two_removals_and_a_change_at_the_same_moment_one_wins_and_the_others_are_told(string part)
    {
        var (setting, editor) = await GivenAsync(part);
        var address = await setting.AddressAsync(editor);
        var change = (await editor.OpenAsync(address)).Form(address);
        var remove = (await editor.OpenAsync($"{address}/remove")).Form($"{address}/remove");
        var again = (await editor.OpenAsync($"{address}/remove")).Form($"{address}/remove");

        var answers = await Task.WhenAll(
            editor.SubmitAsync(remove), editor.SubmitAsync(again), editor.SubmitAsync(change, setting.Answers("5")));

        Assert.Equal([302, 409, 409], answers.Select(answer => answer.Status).Order());
    }

    private static bool IsPartPages(System.Reflection.ParameterInfo parameter) =>
        parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(PartPages<,,>);

    private async Task<(PartSetting Setting, Visitor Editor)> GivenAsync(string part)
    {
        var setting = await PartSettings.All[part](app);
        return (setting, await app.LogInAsync(setting.Editor));
    }

    private Task<List<AuditChange>> HistoryAsync(Visitor visitor) => app.ReadAsync(db => db.AuditEntries
        .Where(entry => entry.UserId == visitor.User!.Id).OrderBy(entry => entry.Id).Select(entry => entry.Change).ToListAsync());
}
