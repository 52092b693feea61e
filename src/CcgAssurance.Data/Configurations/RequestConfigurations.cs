using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class InformationRequestConfiguration : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> builder)
    {
        builder.ToTable("InformationRequests");
        builder.HasKey(request => request.Id);
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Property(request => request.StageToken).IsConcurrencyToken();
        builder.Property(request => request.Subject).HasMaxLength(InformationRequest.SubjectMaxLength);
        builder.Property(request => request.AddresseeName).HasMaxLength(InformationRequest.NameMaxLength);
        builder.Property(request => request.Required).HasEnumList();
        builder.Property(request => request.Details).HasMaxLength(InformationRequest.DetailsMaxLength);
        builder.Property(request => request.Purpose).HasMaxLength(InformationRequest.ReasonMaxLength);
        builder.Property(request => request.GroundReason).HasMaxLength(InformationRequest.ReasonMaxLength);
        builder.Property(request => request.LetterReference).HasMaxLength(InformationRequest.ReferenceMaxLength);
        builder.Property(request => request.DraftedBy).HasMaxLength(InformationRequest.NameMaxLength);
        builder.Property(request => request.ReturnReason).HasMaxLength(InformationRequest.ReasonMaxLength);
        builder.Property(request => request.IssuedBy).HasMaxLength(InformationRequest.NameMaxLength);
        builder.Property(request => request.FollowOnNote).HasMaxLength(InformationRequest.ReasonMaxLength);
        builder.Property(request => request.CorrectionReason).HasMaxLength(InformationRequest.ReasonMaxLength);
        builder.Ignore(request => request.CanBeChanged);
        builder.Ignore(request => request.CanBeCorrected);
        builder.Ignore(request => request.CanBeAnswered);
        builder.Ignore(request => request.CanBeClosed);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(request => request.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuarterlyAssessment>().WithMany().HasForeignKey(request => request.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(request => request.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(request => request.Replies).WithOne().HasForeignKey(reply => reply.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(request => request.Findings).WithOne()
            .HasForeignKey(finding => finding.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(request => request.Communications).WithOne().HasForeignKey(row => row.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(request => request.Number).IsUnique();
        builder.HasIndex(request => new { request.CcgCode, request.Focus });
        builder.HasIndex(request => new { request.Stage, request.DueOn });
        builder.HasIndex(request => request.Power);
        builder.HasIndex(request => request.IsSufficient);
        builder.HasIndex(request => request.IssuedOn);

        // No foreign key: the request stays even if the issue is removed from a quarter still in draft.
        builder.HasIndex(request => request.IssueId);
    }
}

internal sealed class RequestReplyConfiguration : IEntityTypeConfiguration<RequestReply>
{
    public void Configure(EntityTypeBuilder<RequestReply> builder)
    {
        builder.ToTable("RequestReplies");
        builder.HasKey(reply => reply.Id);
        builder.Property(reply => reply.Id).ValueGeneratedNever();
        builder.Property(reply => reply.Text).HasMaxLength(RequestReply.TextMaxLength);
        builder.Property(reply => reply.From).HasMaxLength(RequestReply.NameMaxLength);
        builder.Property(reply => reply.RecordedBy).HasMaxLength(RequestReply.NameMaxLength);
        builder.HasMany(reply => reply.Files).WithOne().HasForeignKey(file => file.ReplyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RequestFinding>().WithMany().HasForeignKey(reply => reply.FindingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(reply => new { reply.RequestId, reply.Position }).IsUnique();
    }
}

internal sealed class RequestFileConfiguration : IEntityTypeConfiguration<RequestFile>
{
    public void Configure(EntityTypeBuilder<RequestFile> builder)
    {
        builder.ToTable("RequestFiles");
        builder.HasKey(file => file.Id);
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(FileCheck.NameMaxLength);
        builder.Property(file => file.Sha256).HasMaxLength(FileCheck.Sha256Length);
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(file => file.RequestId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RequestFileContentConfiguration : IEntityTypeConfiguration<RequestFileContent>
{
    public void Configure(EntityTypeBuilder<RequestFileContent> builder)
    {
        builder.ToTable("RequestFileContents");
        builder.HasKey(content => content.FileId);
        builder.Property(content => content.FileId).ValueGeneratedNever();
        builder.HasOne<RequestFile>().WithOne(file => file.Content)
            .HasForeignKey<RequestFileContent>(content => content.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RequestFindingConfiguration : IEntityTypeConfiguration<RequestFinding>
{
    public void Configure(EntityTypeBuilder<RequestFinding> builder)
    {
        builder.ToTable("RequestFindings");
        builder.HasKey(finding => finding.Id);
        builder.Property(finding => finding.Id).ValueGeneratedNever();
        builder.Property(finding => finding.Reason).HasMaxLength(RequestFinding.ReasonMaxLength);
        builder.Property(finding => finding.FoundBy).HasMaxLength(InformationRequest.NameMaxLength);
        builder.HasIndex(finding => new { finding.RequestId, finding.Position }).IsUnique();
    }
}

internal sealed class RequestCommunicationConfiguration : IEntityTypeConfiguration<RequestCommunication>
{
    public void Configure(EntityTypeBuilder<RequestCommunication> builder)
    {
        builder.ToTable("RequestCommunications");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.With).HasMaxLength(RequestCommunication.WithMaxLength);
        builder.Property(row => row.Text).HasMaxLength(RequestCommunication.TextMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(RequestCommunication.RecordedByMaxLength);
        builder.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.CommunicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.RequestId, row.On });
    }
}
