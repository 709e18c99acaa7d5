#include "dialogs/import_columns_page.h"

#include "dialogs/field_list.h"
#include "dialogs/import_columns.h"
#include "import/field_label.h"
#include "import/import_draft.h"
#include "widgets/state_badge.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lictor {

ImportColumnsPage::ImportColumnsPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_fileLabel(new QLabel(tr("File:"), this)), m_file(new QComboBox(this)),
      m_columns(new ImportColumns(this)), m_fields(new FieldList(this)), m_missing(new StateBadge(this)),
      m_saved(new QLabel(this)), m_save(new QPushButton(tr("&Save Mapping…"), this)),
      m_reset(new QPushButton(tr("&Reset"), this)), m_forget(new QPushButton(tr("Fo&rget"), this))
{
    m_fileLabel->setBuddy(m_file);
    m_saved->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_save, m_reset, m_forget})
        button->setAutoDefault(false);
    m_reset->setToolTip(tr("As recognised, without what was chosen by hand"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_fileLabel);
    head->addWidget(m_file);
    head->addWidget(m_saved, 1);
    head->addWidget(m_forget);
    head->addWidget(m_save);
    head->addWidget(m_reset);
    auto *fieldsLabel = new QLabel(tr("Fields, to drag onto a column:"), this);
    fieldsLabel->setBuddy(m_fields);
    auto *side = new QVBoxLayout;
    side->addWidget(fieldsLabel);
    side->addWidget(m_fields, 1);
    auto *body = new QHBoxLayout;
    body->addWidget(m_columns, 3);
    body->addLayout(side, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_missing);
    column->addLayout(body, 1);

    connect(m_columns, &ImportColumns::mapped, &draft, &ImportDraft::map);
    connect(m_file, &QComboBox::currentIndexChanged, this, &ImportColumnsPage::presentFile);
    connect(m_save, &QPushButton::clicked, this, &ImportColumnsPage::save);
    connect(m_reset, &QPushButton::clicked, &draft, &ImportDraft::resetMapping);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_draft.forgetMapping(size_t(m_file->currentIndex())); });
    connect(&draft, &ImportDraft::changed, this, &ImportColumnsPage::present);
}

void ImportColumnsPage::present()
{
    {
        const QSignalBlocker silent(m_file);
        const int chosen = std::max(0, m_file->currentIndex());
        m_file->clear();
        for (qsizetype file = 0; file < m_draft.files().size(); ++file)
            m_file->addItem(m_draft.nameOf(size_t(file)));
        m_file->setCurrentIndex(std::min(chosen, m_file->count() - 1));
    }
    m_fileLabel->setVisible(m_file->count() > 1);
    m_file->setVisible(m_file->count() > 1);
    presentFile();
}

void ImportColumnsPage::presentFile()
{
    const auto &understood = m_draft.understood();
    const size_t file = size_t(std::max(0, m_file->currentIndex()));
    if (!understood || file >= understood->files.size())
        return;
    const inventory::FileResult &result = understood->files[file];
    m_columns->show(result);
    QHash<QString, QString> columns;
    for (const inventory::Mapping &mapping : result.columns)
        if (!mapping.field.isEmpty())
            columns.insert(mapping.field, mapping.header);
    const QStringList missing = m_draft.missingFields(file);
    m_fields->show(columns, missing);
    QStringList labels;
    for (const QString &word : missing)
        labels << fieldLabel(word);
    // A file without models is refused for that; which column may say them is what helps here.
    const bool isUnread = result.refusedWhole && !result.refused.empty() && (missing.isEmpty() || result.columns.empty());
    if (isUnread)
        m_missing->set(Tone::Critical, result.refused.front().text);
    else if (!missing.isEmpty())
        m_missing->set(Tone::Critical,
            missing.size() > 1 ? tr("No column becomes one of these, without which no new device can be taken in: %1.")
                                     .arg(labels.join(QStringLiteral(", ")))
                               : tr("No column becomes %1, without which no new device can be taken in.").arg(labels.front()));
    m_missing->setVisible(!missing.isEmpty() || result.refusedWhole);
    const auto saved = m_draft.savedMapping(file);
    m_saved->setText(saved ? tr("The saved mapping “%1” is used.").arg(*saved) : QString());
    m_forget->setVisible(saved.has_value());
    m_save->setEnabled(m_draft.isMappedByHand());
    m_save->setToolTip(m_draft.isMappedByHand() ? tr("Use it again for files with the same headers")
                                                : tr("Nothing was chosen by hand: it is recognised again without being saved."));
    m_reset->setEnabled(m_draft.isMappedByHand());
}

void ImportColumnsPage::save()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Mapping"));
    dialog->setLabelText(tr("Name, as it is shown when a file with the same headers comes again:"));
    const size_t file = size_t(std::max(0, m_file->currentIndex()));
    dialog->setTextValue(m_draft.savedMapping(file).value_or(m_draft.nameOf(file).section(u'.', 0, 0)));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, file](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_draft.saveMapping(file, name.trimmed());
    });
    dialog->open();
}

} // namespace lictor
