using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Domain.Work;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Search;
using CcgAssurance.Web.Infrastructure.Work;
using CcgAssurance.Web.Tests.Features.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>A kind of record that only these tests know is seen wherever records are, and no shared code names it.</summary>
public sealed class RecordsOfEveryKindTests : IAsyncLifetime
{
    private readonly Letters _letters = new();
    private AssuranceApp _app = null!;
    private TestUser _lead = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await AssuranceApp.WithAsync(services => services.AddSingleton<IWorkSource>(_letters).AddSingleton<IFindingLinks>(_letters)
            .AddSingleton<ISearchSource>(_letters));
        _lead = await _app.Given.UserAsync(Role.CcgLead, (await _app.Given.QuarterAsync()).Ccg);
        _letters.Ccg = _lead.Organisation;
        _letters.DueOn = UkTime.DateOf(_app.Clock.GetUtcNow()).AddDays(2);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Its_task_stands_in_the_queue_of_whoever_has_it_and_leads_to_its_page()
    {
        var page = await (await _app.LogInAsync(_lead)).OpenAsync("/");

        Assert.Contains("Sign the letter", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='/letters/1']"));
    }

    [Fact]
    public async Task Whoever_has_its_task_is_reminded_on_the_page_and_by_mail()
    {
        var now = _app.Clock.GetUtcNow();
        await _app.RunAsync((RemindHandler handler) => handler.HandleAsync(now, CancellationToken.None));
        await _app.RunAsync((MailNoticesHandler handler) => handler.HandleAsync(now, CancellationToken.None));

        var page = await _app.NoticesPageAsync(_lead);
        Assert.Contains("Due soon: sign the letter", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='/letters/1']"));
        Assert.Contains(
            MailFile.Of(_app.MailFolder, _lead.Email), mail => mail.Text.Contains("Due soon: sign the letter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_whom_its_steps_concern_are_told_of_them()
    {
        var actor = (await _app.Given.UserAsync(Role.GoverningBodyMember, _lead.Organisation)).At(_app.Clock.GetUtcNow());
        await _app.WriteAsync(db => new NoticeBoard(db).TellAsync(
            Letters.Record,
            _lead.Organisation,
            [Role.CcgLead],
            _ => new NoticeText("LetterSent", "The letter was sent", "Read it.", "Letter of 2014/15", "/letters/1"),
            "the letter",
            dueOn: null,
            actor,
            CancellationToken.None));

        Assert.Contains("The letter was sent", (await _app.NoticesPageAsync(_lead)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_task_and_its_days_stand_in_the_calendar()
    {
        var visitor = await _app.LogInAsync(_lead);
        var made = await visitor.SubmitAsync((await visitor.OpenAsync("/account/calendar")).Form("/account/calendar"));
        var address = (await visitor.FollowAsync(made)).Document.QuerySelector(".nhsuk-inset-text strong")!.TextContent;

        var file = await _app.Visitor().Client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken);

        Assert.Contains("SUMMARY:Sign the letter", file, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Day of the letters", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_found_by_the_search()
    {
        var page = await (await _app.LogInAsync(_lead)).OpenAsync("/search?q=zq+letter");

        Assert.Equal(["Letters"], page.Headings(2));
        Assert.Equal("/letters/1", page.Link("Letter of zq"));
    }

    [Fact]
    public async Task Its_versions_stand_in_its_history()
    {
        var actor = _lead.At(_app.Clock.GetUtcNow());
        await _app.WriteAsync(
            db => db.FrozenVersions.Add(new FrozenVersion(Letters.Record, 1, OutputState.Final, "{}", actor.At, actor.Name)));

        var history = await _app.RunAsync((HistoryQuery query) => query.RunAsync(Letters.Record, new HistoryFilter(), actor, CancellationToken.None));

        Assert.Single(history.Entries);
    }

    [Fact]
    public async Task A_finding_about_it_leads_to_its_page()
    {
        var finding = Finding.Blocking(GuidanceRules.R254HistoryOfEveryChange, "Sign it", "Signature", new LetterPlace(1));

        Assert.Equal(
            ["/letters/1/edit#Signature", "/letters/1"],
            await _app.RunAsync((FindingAddresses addresses) => Task.FromResult<string?[]>(
                [addresses.To(new LetterHeader(), finding, canEdit: true), addresses.To(new LetterHeader(), finding, canEdit: false)])));
    }

    [Fact]
    public async Task A_place_to_which_no_module_leads_is_a_mistake()
    {
        var finding = Finding.Blocking(GuidanceRules.R254HistoryOfEveryChange, "Sign it", place: new LostPlace());

        var mistake = await Assert.ThrowsAsync<InvalidOperationException>(() => _app.RunAsync((FindingAddresses addresses) =>
            Task.FromResult(addresses.To(new LetterHeader(), finding, canEdit: true))));

        Assert.Contains(nameof(LostPlace), mistake.Message, StringComparison.Ordinal);
    }

    private sealed record LetterPlace(int Number) : FindingPlace;

    private sealed record LostPlace : FindingPlace;

    private sealed record LetterHeader : IRecordHeader
    {
        public RecordKey Record => Letters.Record;

        public string Caption => "Letter of 2014/15";

        public string Address => "/letters/1";

        public string Subject => "letter";
    }

    private sealed class Letters : IWorkSource, IFindingLinks, ISearchSource
    {
        public static RecordKey Record { get; } = new(new RecordKind("Letter"), "1");

        public OrganisationCode Ccg { get; set; }

        public DateOnly DueOn { get; set; }

        public Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<WorkRow>>(actor.Role == Role.CcgLead && actor.Organisation == Ccg ? [Row()] : []);

        public Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<WorkRow>>([Row()]);

        public Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<CalendarEvent>>(
                [new CalendarEvent(CalendarEvent.NameOf(Guid.Empty, "letters"), DueOn.AddDays(7), "Day of the letters")]);

        public Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken) => Task.FromResult(SearchGroup.Of(
            "Letters",
            7,
            words.Words.Contains("zq") ? new[] { Record } : [],
            record => new SearchHit { Record = record, Title = "Letter of zq", Place = "A group", Address = "/letters/1" }));

        public string? To(IRecordHeader record, FindingPlace place, string? field, bool canEdit) =>
            place is not LetterPlace letter ? null : canEdit ? $"/letters/{letter.Number}/edit#{field}" : $"/letters/{letter.Number}";

        private WorkRow Row() => new()
        {
            Task = new WorkTask("SignLetter", 0, "Sign the letter", Role.CcgLead, IsMine: true, DueOn),
            Record = Record,
            Key = Guid.Empty,
            Ccg = Ccg,
            CcgName = "A group",
            Period = "2014/15",
            PeriodFrom = new DateOnly(2014, 4, 1),
            Address = "/letters/1",
        };
    }
}
