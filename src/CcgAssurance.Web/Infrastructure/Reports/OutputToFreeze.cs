using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>An output that is about to be frozen.</summary>
/// <param name="Record">The record whose output it is.</param>
/// <param name="Number">The number of the version.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Content">The content as JSON.</param>
/// <param name="Document">The document that the content holds.</param>
/// <param name="Figures">What lists and grids show of it.</param>
/// <param name="Note">Why there is this version, where it takes the place of an earlier one.</param>
public sealed record OutputToFreeze(
    RecordKey Record, int Number, OutputState State, string Content, ReportDocument Document, VersionFigures Figures, string? Note = null);
