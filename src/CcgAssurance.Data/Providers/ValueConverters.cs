using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CcgAssurance.Data.Providers;

internal sealed class OrganisationCodeConverter()
    : ValueConverter<OrganisationCode, string>(code => code.Value, text => OrganisationCode.Parse(text, null));

/// <summary>A year is stored as the calendar year in which it starts, so that the database can order and compare it.</summary>
internal sealed class FinancialYearConverter()
    : ValueConverter<FinancialYear, int>(year => year.StartYear, start => FinancialYear.StartingIn(start));

internal sealed class QuarterConverter()
    : ValueConverter<Quarter, int>(quarter => quarter.Number, number => Quarter.From(number));

internal sealed class UserIdConverter()
    : ValueConverter<UserId, Guid>(id => id.Value, value => new UserId(value));

internal sealed class RecordKindConverter()
    : ValueConverter<RecordKind, string>(kind => kind.Name, value => new RecordKind(value));

internal sealed class AssessmentIdConverter()
    : ValueConverter<AssessmentId, Guid>(id => id.Value, value => new AssessmentId(value));

internal sealed class DomainNumberConverter()
    : ValueConverter<DomainNumber, int>(number => number.Value, value => new DomainNumber(value));

/// <summary>Every moment is stored in universal time and whole milliseconds, which all three databases keep alike.</summary>
internal sealed class UtcMillisecondsConverter()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(moment => UkTime.ToStoredPrecision(moment), moment => moment);

internal sealed class FocusConverter()
    : ValueConverter<Focus, string>(focus => focus.ToString(), text => Focus.Parse(text, null));
